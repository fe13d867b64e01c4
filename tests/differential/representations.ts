import { PORTFOLIO_KEYS } from '@portfolio/records';
import type { GraphQLObjectType } from 'graphql';
import type { Random } from './random.js';

export type Representation = Record<string, unknown>;

/** What other subgraphs send along where a field requires it. */
const REQUIRED: Record<string, object> = {
  Agreement: { deadline: { to: '2025-12-05' } },
  KkrGeography: { municipalityCodes: ['101', '751'] },
  MunicipalityRoleGroup: { municipalityCodes: ['101', '751'] },
  Region: { municipalityCodes: ['101', '751'] },
  Solution: { ancestorIds: ['stottesystemer'], ancestorBases: ['STATED'] },
};

/** Every entity of a type that the portfolio knows. */
export function representationsOf(type: GraphQLObjectType): Representation[] {
  const key = keyFieldOf(type);
  return keysOf(type.name).map((value) => ({ __typename: type.name, [key]: value, ...REQUIRED[type.name] }));
}

/** The field of the first `@key`. */
function keyFieldOf({ astNode }: GraphQLObjectType): string {
  const fields = astNode?.directives?.find(({ name }) => name.value === 'key')?.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return fields?.kind === 'StringValue' ? fields.value : 'id';
}

/** A few entities of several types, some twice; now and then one that is not there, has no key or is of no type. */
export function randomRepresentations(types: readonly GraphQLObjectType[], random: Random): Representation[] {
  const byType = Array.from({ length: 1 + random.below(3) }, () => representationsOf(random.pick(types)));
  return Array.from({ length: random.below(6) }, () => {
    const representation = random.pick(random.pick(byType));
    const broken = [
      { id: 'unknown', code: 'unknown' },
      { id: undefined, code: undefined },
      { id: null, code: null },
      { id: 7, code: 7 },
      { __typename: 'Nobody' },
    ];
    return random.chance(0.1) ? { ...representation, ...random.pick(broken) } : representation;
  });
}

export function keysOf(type: string): readonly string[] {
  return (PORTFOLIO_KEYS as Record<string, readonly string[]>)[type] ?? ['CASE'];
}

/** As an operation writes them. */
export function literal(representations: readonly Representation[]): string {
  return JSON.stringify(representations).replace(/"(\w+)":/g, '$1:');
}
