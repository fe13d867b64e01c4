/** What a GET asks, its variables read; undefined where a parameter is given twice or the variables are no JSON. */
export function parametersOf(search: string): Record<string, unknown> | undefined {
  const parameters = new URLSearchParams(search);
  if (new Set(parameters.keys()).size !== parameters.size) return undefined;
  try {
    return { ...Object.fromEntries(parameters), variables: JSON.parse(parameters.get('variables') ?? 'null') as unknown };
  } catch {
    return undefined;
  }
}
