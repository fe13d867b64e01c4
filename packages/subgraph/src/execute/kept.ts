type Values = Readonly<Record<string, unknown>>;

/**
 * Keeps the last result of a function of variables, as long as those that it looks at are the same scalars: clients that ask the same again give the same values.
 * The result is shared, and must not be changed.
 */
export function keptForScalars<T>(
  names: readonly string[],
  work: (variables: Values) => T,
  mayBeKept: (result: T) => boolean = () => true,
): (variables: Values) => T {
  let last: { values: unknown[]; result: T } | undefined;
  return (variables) => {
    if (last && isSame(names, last.values, variables)) return last.result;
    const result = work(variables);
    const values = names.map((name) => (Object.hasOwn(variables, name) ? variables[name] : ABSENT));
    last = mayBeKept(result) && values.every(isShortScalar) ? { values, result } : undefined;
    return result;
  };
}

const ABSENT = Symbol('absent');

function isSame(names: readonly string[], values: readonly unknown[], variables: Values): boolean {
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index]!;
    if (!Object.is(Object.hasOwn(variables, name) ? variables[name] : ABSENT, values[index])) return false;
  }
  return true;
}

/** Long texts are not held. */
const LONGEST = 1_000;

function isShortScalar(value: unknown): boolean {
  return typeof value === 'string' ? value.length <= LONGEST : typeof value !== 'object' || value === null;
}
