import type { KeyedType } from './keys.js';

/**
 * Ids that records had before each id belonged to one type alone. Ids are never used again within a type, so look-ups and conditions take the former id for the record;
 * until 2027-07-01.
 */
const FORMER_IDS: { readonly [T in KeyedType]?: Readonly<Record<string, string>> } = {
  Region: {
    hovedstaden: 'region-hovedstaden',
    sjaelland: 'region-sjaelland',
    syddanmark: 'region-syddanmark',
    midtjylland: 'region-midtjylland',
    nordjylland: 'region-nordjylland',
  },
  GovernanceModel: { fki: 'fki-model' },
  Solution: { cloudflare: 'cloudflare-platform' },
};

/** The id that a record of a type has today, by an id that it has or had. */
export function currentId(type: string, id: string): string {
  const former: Readonly<Record<string, string>> = FORMER_IDS[type as KeyedType] ?? {};
  return Object.hasOwn(former, id) ? former[id]! : id;
}

/** Every former id, with its type and today's id. */
export function formerIds(): [type: KeyedType, former: string, id: string][] {
  return Object.entries(FORMER_IDS).flatMap(([type, ids]) =>
    Object.entries(ids).map(([former, id]): [KeyedType, string, string] => [type as KeyedType, former, id]),
  );
}
