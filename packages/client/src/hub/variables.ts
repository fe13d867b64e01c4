import type { Words } from './words.js';

/** A mistake in how the command was called. */
export class UsageError extends Error {}

/** The variables that an operation declares, with their types as written. */
export function declaredVariables(text: string): { name: string; type: string; isRequired: boolean }[] {
  const [, list = ''] = /^\s*(?:#[^\n]*\n\s*)*(?:query|mutation)\s*\w*\s*\(([^)]*)\)/.exec(text) ?? [];
  return [...list.matchAll(/\$(\w+)\s*:\s*([[\]!\w]+)(\s*=)?/g)].map(([, name, type, usual]) => ({
    name: name!,
    type: type!,
    isRequired: type!.endsWith('!') && usual === undefined,
  }));
}

/** `name=value` as the operation's types want them: lists by commas, whatever begins as JSON does as JSON. Throws UsageError. */
export function variablesOf(text: string, given: readonly string[], words: Words): Record<string, unknown> {
  const declared = declaredVariables(text);
  const pairs = new Map(given.map((pair) => [pair.split('=', 1)[0]!, pair.slice(pair.indexOf('=') + 1)]));
  for (const name of pairs.keys())
    if (!declared.some((variable) => variable.name === name)) throw new UsageError(words.unknownVariable(name, declared.map((each) => each.name).join(', ')));
  return Object.fromEntries(
    declared.flatMap(({ name, type, isRequired }) => {
      const value = pairs.get(name);
      if (value !== undefined) return [[name, valueOf(name, type, value, words)]];
      if (isRequired) throw new UsageError(words.missing(name, type));
      return [];
    }),
  );
}

function valueOf(name: string, type: string, value: string, words: Words): unknown {
  const bare = type.replace(/!$/, '');
  if (bare.startsWith('[') && !value.startsWith('[')) return value.split(',').map((each) => valueOf(name, bare.slice(1, -1), each, words));
  if (/^[[{]/.test(value)) {
    try {
      return JSON.parse(value);
    } catch {
      throw new UsageError(words.wrongValue(name, type, value));
    }
  }
  if (bare === 'Int' || bare === 'Float') {
    if (value.trim() === '' || !Number.isFinite(Number(value))) throw new UsageError(words.wrongValue(name, type, value));
    return Number(value);
  }
  if (bare === 'Boolean') {
    if (value !== 'true' && value !== 'false') throw new UsageError(words.wrongValue(name, type, value));
    return value === 'true';
  }
  return value;
}
