import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLArgument, type GraphQLInputType } from 'graphql';
import type { Random } from './random.js';

/** Values that are in the data, by the name of the argument or field they are for; others are made up by their type. */
const EXAMPLE_VALUES: Readonly<Record<string, readonly string[]>> = {
  agreement: ['k-aftale-datastandard', 'bom-dba'],
  municipality: ['671', '101', '751'],
  code: ['671', '101', '751'],
  solution: ['sapa', 'ky', 'valg'],
  organisation: ['kombit'],
};
const TEXTS = ['e', 'k', 'en', 'ø', 'kommune', 'e'.repeat(900)];
const SIZES = ['1', '2', '5', '20', '50', '98', '200', '500'];
const INPUTS_INSIDE = 3;

/** Arguments of a field as they stand in a document, with its parentheses; empty where none is given. */
export function argumentsOf(args: readonly GraphQLArgument[], random: Random, size: string = random.oneOf(SIZES)): string {
  const given = args.flatMap(({ name, type, defaultValue }) => {
    if (name === 'after') return [];
    if (name === 'first') return `first: ${size}`;
    const isNeeded = isNonNullType(type) && defaultValue === undefined;
    return isNeeded || random.chance(0.5) ? `${name}: ${valueOf(name, type, random, INPUTS_INSIDE)}` : [];
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

function valueOf(name: string, type: GraphQLInputType, random: Random, levels: number): string {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    if (isEnumType(getNullableType(bare.ofType))) return `[${random.some(enumValues(getNullableType(bare.ofType)), 8).join(', ')}]`;
    const count = random.oneOf([1, 5, 40]);
    return `[${Array.from({ length: count }, () => valueOf(name, bare.ofType, random, levels - 1)).join(', ')}]`;
  }
  if (isEnumType(bare)) return random.oneOf(enumValues(bare));
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields());
    const needed = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    const chosen = new Set([...needed, ...(levels > 0 ? random.some(fields, 3) : [])]);
    return `{${[...chosen].map((field) => `${field.name}: ${valueOf(['eq', 'in'].includes(field.name) ? name : field.name, field.type, random, levels - 1)}`).join(', ')}}`;
  }
  return leafOf(name, String(bare), random);
}

function leafOf(name: string, type: string, random: Random): string {
  if (type === 'Boolean') return String(random.chance(0.5));
  if (type === 'Int') return String(1 + random.below(100));
  if (type === 'Date') return `"20${10 + random.below(30)}-0${1 + random.below(9)}-1${random.below(10)}"`;
  return JSON.stringify(random.oneOf(EXAMPLE_VALUES[name] ?? (type === 'ID' ? ['sapa', 'kombit', '671'] : TEXTS)));
}

function enumValues(type: unknown): string[] {
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}
