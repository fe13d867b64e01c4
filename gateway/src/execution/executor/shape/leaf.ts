import { isEnumType, isSpecifiedScalarType, type GraphQLLeafType } from 'graphql';

/** What JSON escapes: quotes, backslashes, controls, and surrogates that may stand alone. */
const UNSAFE = /["\\\p{Cc}\p{Cs}]|[\u{10000}-\u{10ffff}]/u;

/** A leaf as JSON text; undefined where it is no value of its type. */
export type LeafWriter = (value: unknown) => string | undefined;

/** What may stand in an answer for a leaf type: the gateway checks what a subgraph gave, it does not convert. */
export function leafWriter(type: GraphQLLeafType): LeafWriter {
  if (isEnumType(type)) {
    const values = new Map(type.getValues().map(({ name }) => [name, JSON.stringify(name)]));
    return (value) => values.get(value as string);
  }
  if (!isSpecifiedScalarType(type)) return (value) => (typeof value === 'string' ? quoted(value) : JSON.stringify(value));
  switch (type.name) {
    case 'Boolean':
      return (value) => (typeof value === 'boolean' ? String(value) : undefined);
    case 'Int':
      return integer;
    case 'Float':
      return (value) => (Number.isFinite(value) ? JSON.stringify(value) : undefined);
    case 'ID':
      return (value) => (typeof value === 'string' ? quoted(value) : integer(value));
    default:
      return (value) => (typeof value === 'string' ? quoted(value) : undefined);
  }
}

function integer(value: unknown): string | undefined {
  return Number.isInteger(value) && Math.abs(value as number) < 1e21 ? JSON.stringify(value) : undefined;
}

export function quoted(text: string): string {
  return UNSAFE.test(text) ? JSON.stringify(text) : `"${text}"`;
}
