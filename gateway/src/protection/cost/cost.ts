export type Variables = Readonly<Record<string, unknown>>;

/** A constant cost, or a function of the variables. */
export type Cost = number | ((variables: Variables) => number);

/** The sum of costs; the constants are added once, at compile time. */
export function sum(costs: readonly Cost[]): Cost {
  const constant = costs.reduce<number>((total, cost) => (typeof cost === 'number' ? total + cost : total), 0);
  const open = costs.filter((cost) => typeof cost === 'function');
  if (open.length === 0) return constant;
  return (variables) => {
    let total = constant;
    for (const cost of open) total += cost(variables);
    return total;
  };
}

export function product(one: Cost, other: Cost): Cost {
  if (typeof one === 'number') {
    if (typeof other === 'number') return one * other;
    return one === 0 ? 0 : (variables) => one * other(variables);
  }
  if (typeof other === 'number') return product(other, one);
  return (variables) => one(variables) * other(variables);
}

export function largest(costs: readonly Cost[]): Cost {
  const constant = costs.reduce<number>((most, cost) => (typeof cost === 'number' ? Math.max(most, cost) : most), 0);
  const open = costs.filter((cost) => typeof cost === 'function');
  if (open.length === 0) return constant;
  return (variables) => open.reduce((most, cost) => Math.max(most, cost(variables)), constant);
}

export function valueOf(cost: Cost, variables: Variables): number {
  return typeof cost === 'number' ? cost : cost(variables);
}
