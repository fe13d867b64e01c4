const NAMES = ['query', 'operationName', 'variables', 'extensions', 'documentId'];

/** What a GET asks, its variables read; undefined where one of its parameters is given twice or the variables are no JSON: Apollo Server refuses both. */
export function parametersOf(search: string): Record<string, unknown> | undefined {
  const parameters = new URLSearchParams(search);
  if (NAMES.some((name) => parameters.getAll(name).length > 1)) return undefined;
  try {
    return { ...Object.fromEntries(parameters), variables: JSON.parse(parameters.get('variables') ?? 'null') as unknown };
  } catch {
    return undefined;
  }
}
