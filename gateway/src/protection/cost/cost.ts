export type Variables = Readonly<Record<string, unknown>>;

/** A constant, or a function of the variables: the size of a list, the cost of arguments. */
export type Amount = number | ((variables: Variables) => number);

/** The objects at one place of an answer: how many, and how often the same row can be among them. */
export interface Objects {
  readonly count: number;
  readonly repeats: number;
}

/** The object that an operation starts at. */
export const ROOT: Objects = { count: 1, repeats: 1 };

/** What a selection costs for the objects it is made of. */
export type Cost = (of: Objects, variables: Variables) => number;

export const NOTHING: Cost = () => 0;

/** As much for each object. */
export function each(amount: Amount): Cost {
  if (typeof amount === 'number') return amount === 0 ? NOTHING : ({ count }) => count * amount;
  return ({ count }, variables) => count * amount(variables);
}

export function sum(costs: readonly Cost[]): Cost {
  const some = costs.filter((cost) => cost !== NOTHING);
  if (some.length <= 1) return some[0] ?? NOTHING;
  return (of, variables) => some.reduce((total, cost) => total + cost(of, variables), 0);
}

/** The largest of the costs. */
export function largest(costs: readonly Cost[]): Cost {
  if (costs.length <= 1) return costs[0] ?? NOTHING;
  return (of, variables) => costs.reduce((most, cost) => Math.max(most, cost(of, variables)), 0);
}

/** The same cost, worked out once for the same objects and variables in a row: a fragment that is spread again and again costs no more to estimate. */
export function remembered(cost: Cost): Cost {
  let last: { of: Objects; variables: Variables; value: number } | undefined;
  return (of, variables) => {
    if (last && last.variables === variables && last.of.count === of.count && last.of.repeats === of.repeats) return last.value;
    const value = cost(of, variables);
    last = { of, variables, value };
    return value;
  };
}

export function largestAmount(amounts: readonly Amount[]): Amount {
  const constant = amounts.reduce<number>((most, amount) => (typeof amount === 'number' ? Math.max(most, amount) : most), 0);
  const open = amounts.filter((amount) => typeof amount === 'function');
  if (open.length === 0) return constant;
  return (variables) => open.reduce((most, amount) => Math.max(most, amount(variables)), constant);
}

export function valueOf(amount: Amount, variables: Variables): number {
  return typeof amount === 'number' ? amount : amount(variables);
}
