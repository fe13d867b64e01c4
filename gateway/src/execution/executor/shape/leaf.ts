import { isEnumType, isSpecifiedScalarType, type GraphQLLeafType } from 'graphql';

/** All but the characters that JSON need not escape: quotes, backslashes, controls, and surrogates, which may be lone. */
const UNSAFE = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** Returns a leaf as JSON text; undefined for an invalid value. */
export type LeafWriter = (value: unknown) => string | undefined;

/** Makes the writer of a leaf type. It validates a subgraph's value, and does not coerce it. */
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
