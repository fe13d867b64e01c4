import { stub, stubOf } from '@portfolio/graphql';
import { OVERVIEW_TYPES, PORTFOLIO_KEYS, typeOfId } from '@portfolio/records';

type NodeType = keyof typeof PORTFOLIO_KEYS | (typeof OVERVIEW_TYPES)[number];

/** The types whose key is another field than `id`. */
const KEYS: Partial<Record<NodeType, string>> = { Municipality: 'code' };

const TYPES = [...Object.keys(PORTFOLIO_KEYS), ...OVERVIEW_TYPES] as NodeType[];

/** Every type with ids of its own. */
export const NODE_STUBS = Object.fromEntries(TYPES.map((type) => [type, stub(type, KEYS[type])])) as Record<NodeType, ReturnType<typeof stub>>;

/** The entity of an id, by its key; null where no record has the id. */
export function nodeOf(id: string): object | null {
  const type = typeOfId(id) as NodeType | undefined;
  return type ? stubOf(type, id) : null;
}
