import { PORTFOLIO_KEYS } from './portfolio-keys.js';

/** The types whose records have a stable id that other subgraphs, and other services, may keep. */
export type KeyedType = keyof typeof PORTFOLIO_KEYS;

const keysByType = new Map<string, ReadonlySet<string>>(Object.entries(PORTFOLIO_KEYS).map(([type, keys]) => [type, new Set<string>(keys)]));

export function isKeyOf(type: KeyedType, key: string): boolean {
  return keysByType.get(type)?.has(key) ?? false;
}

/** Sections are keyed `<document>#<section>`. */
export function isSectionOf(document: string, section: string): boolean {
  return isKeyOf('Section', `${document}#${section}`);
}
