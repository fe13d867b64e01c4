const NAMES = ['query', 'operationName', 'variables', 'extensions', 'documentId'];

/** The parameters of a GET, variables and extensions parsed; undefined where one is repeated or malformed, which Apollo Server rejects. */
export function parametersOf(search: string): Record<string, unknown> | undefined {
  const parameters = new URLSearchParams(search);
  if (NAMES.some((name) => parameters.getAll(name).length > 1)) return undefined;
  try {
    return { ...Object.fromEntries(parameters), variables: objectIn(parameters, 'variables'), extensions: objectIn(parameters, 'extensions') };
  } catch {
    return undefined;
  }
}

function objectIn(parameters: URLSearchParams, name: string): object | undefined {
  const text = parameters.get(name);
  if (text === null) return undefined;
  const value: unknown = JSON.parse(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new TypeError(`expected "${name}" to be an object`);
}
