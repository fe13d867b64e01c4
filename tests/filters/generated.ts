import { keysOf, PORTFOLIO_KEYS } from '@portfolio/records';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { Random } from '../differential/random.js';
import { inputOf, valuesOf, type Filter, type Row } from './plain.js';

export type RowType = GraphQLObjectType | GraphQLInterfaceType;

const KEYS: Readonly<Record<string, readonly string[] | undefined>> = PORTFOLIO_KEYS;
const DAYS = ['2014-01-01', '2025-06-30', '2025-11-21', '2025-12-15', '2026-01-31', '2028-12-31'];
const FROM_TO = ['2025-06-01', '2025-12-16'];
const TEXTS = ['a', 'R', 'kom', 'Ø', '"', 'drift', 'no such text'];
/** Lists longer than a page: what holds for all of one cannot be computed from an answer. */
const LONGER_THAN_A_PAGE: ReadonlySet<string> = new Set(['SolutionStanding.obligations', 'OrganisationStanding.obligations']);
const RELATED: ReadonlySet<string> = new Set(['is', 'some', 'none', 'every']);

/** The fields of a filter that are fields of the rows, too: what they ask can be computed from the answer. */
export function plainFields(filter: GraphQLInputObjectType, type: RowType): GraphQLInputField[] {
  const fields = type.getFields();
  return Object.values(filter.getFields()).filter(({ name, type: input, deprecationReason }) => {
    if (
      deprecationReason ||
      !fields[name] ||
      LONGER_THAN_A_PAGE.has(`${type.name}.${name}`) ||
      !isInputObjectType(getNamedType(input)) ||
      isListType(getNullableType(input))
    )
      return false;
    return !('asOf' in (getNamedType(input) as GraphQLInputObjectType).getFields());
  });
}

/** The operators of a condition on a field; those by keys only where the related rows have one that is shown. */
export function operators(field: GraphQLField<unknown, unknown>, input: GraphQLInputObjectType): string[] {
  const target = getNamedType(nodeType(field.type));
  const names = Object.keys(input.getFields());
  return isLeafType(target) || target.name === 'ApproximateDate' || keyField(target as RowType)
    ? names
    : names.filter((name) => name !== 'eq' && name !== 'in');
}

export function nodeType(type: GraphQLOutputType): GraphQLOutputType {
  const named = getNamedType(type);
  if (!isObjectType(named) || !named.name.endsWith('Connection')) return named;
  return getNamedType(named.getFields().nodes!.type);
}

/** What a list has to be given, before its other arguments: `from: "2025-06-01", to: "2025-12-16", `. */
export function requiredArguments({ name: list, args }: GraphQLField<unknown, unknown>): string {
  return args
    .filter(isRequiredArgument)
    .map(({ name, type }, index) => {
      if (getNamedType(type).name !== 'Date') throw new Error(`expected ${list} to require days alone, but "${name}" is of the type ${String(type)}`);
      return `${name}: "${FROM_TO[index]!}", `;
    })
    .join('');
}

function keyField(type: RowType): string | undefined {
  return ['id', 'code'].find((name) => name in type.getFields());
}

/** What a filter looks at, as a selection on the rows. */
export function selectionOf(filter: GraphQLInputObjectType, type: RowType, value: Filter): string {
  const parts = Object.entries(value).map(([name, inner]) => {
    if (name === 'and' || name === 'or') return (inner as Filter[]).map((part) => selectionOf(filter, type, part)).join(' ');
    return name === 'not' ? selectionOf(filter, type, inner as Filter) : selectionOfField(type.getFields()[name]!, inputOf(filter, name), inner as Filter);
  });
  return [keyField(type) ?? '__typename', ...parts].join(' ');
}

function selectionOfField(field: GraphQLField<unknown, unknown>, input: GraphQLInputObjectType, condition: Filter): string {
  const target = nodeType(field.type);
  if (isLeafType(target)) return field.name;
  if ((target as RowType).name === 'ApproximateDate') return `${field.name} { from to status precision }`;
  const related = Object.entries(condition).filter(([operator]) => RELATED.has(operator));
  const inner = related.map(([operator, value]) => selectionOf(inputOf(input, operator), target as RowType, value as Filter));
  const selection = [keyField(target as RowType) ?? '__typename', ...inner].join(' ');
  return getNamedType(field.type) === target ? `${field.name} { ${selection} }` : `${field.name}(first: 500) { nodes { ${selection} } }`;
}

/** Makes filters of a subgraph at random, with values that its rows have. */
export class Filters {
  private readonly pools = new Map<string, unknown[]>();

  constructor(private readonly random: Random) {}

  /** Notes the values of a field's rows. */
  learn(type: RowType, rows: readonly Row[]): void {
    for (const row of rows)
      for (const [name, value] of Object.entries(row)) {
        const pool = this.pools.get(`${type.name}.${name}`) ?? [];
        this.pools.set(`${type.name}.${name}`, pool);
        pool.push(...valuesOf(value).filter((one) => typeof one !== 'object'));
      }
  }

  filter(filter: GraphQLInputObjectType, type: RowType, depth: number): Filter {
    const { random } = this;
    const group = random.below(10);
    if (depth > 0 && group < 3) {
      const part = () => this.filter(filter, type, depth - 1);
      if (group === 0) return { not: part() };
      return { [group === 1 ? 'and' : 'or']: Array.from({ length: random.below(4) }, part) };
    }
    const fields = plainFields(filter, type).filter(({ type: input }) => depth > 0 || !isRelation(getNamedType(input) as GraphQLInputObjectType));
    const chosen = Array.from({ length: 1 + random.below(2) }, () => random.pick(fields));
    return Object.fromEntries(chosen.map(({ name }) => [name, this.condition(type, name, inputOf(filter, name), depth)]));
  }

  private condition(type: RowType, name: string, input: GraphQLInputObjectType, depth: number): Filter {
    const all = operators(type.getFields()[name]!, input).filter((operator) => depth > 0 || !RELATED.has(operator));
    const operator = this.random.pick(all);
    return { [operator]: this.operand(type, name, input, operator, depth) };
  }

  operand(type: RowType, name: string, input: GraphQLInputObjectType, operator: string, depth: number): unknown {
    const { random } = this;
    const field = type.getFields()[name]!;
    const { type: of } = input.getFields()[operator]!;
    if (RELATED.has(operator)) return this.filter(inputOf(input, operator), nodeType(field.type) as RowType, depth - 1);
    if (operator === 'overlaps')
      return Object.fromEntries([random.pick(DAYS), random.pick(DAYS)].sort().map((day, index) => [index === 0 ? 'from' : 'to', day]));
    const named = getNamedType(of);
    if (isInputObjectType(named)) {
      const inner = random.pick(Object.keys(named.getFields()));
      return { [inner]: this.value(field, type, named, inner) };
    }
    return this.value(field, type, input, operator);
  }

  private value(field: GraphQLField<unknown, unknown>, type: RowType, input: GraphQLInputObjectType, operator: string): unknown {
    const { random } = this;
    const { type: of } = input.getFields()[operator]!;
    if (isListType(getNullableType(of))) return Array.from({ length: random.below(4) }, () => this.one(field, type, getNamedType(of)));
    const one = this.one(field, type, getNamedType(of));
    return operator === 'contains' && random.chance(0.5) ? (one as string).slice(0, 4) : one;
  }

  private one(field: GraphQLField<unknown, unknown>, type: RowType, of: GraphQLNamedType): unknown {
    const { random } = this;
    const pool = this.pools.get(`${type.name}.${field.name}`) ?? [];
    if (isEnumType(of)) return random.pick(of.getValues()).value;
    if (of.name === 'Boolean') return random.chance(0.5);
    if (of.name === 'Date') return random.pick(DAYS);
    if (of.name === 'Int') return pool.length > 0 && random.chance(0.7) ? random.pick(pool) : random.below(6);
    if (of.name !== 'ID') return pool.length > 0 && random.chance(0.7) ? random.pick(pool) : random.pick(TEXTS);
    const target = nodeType(field.type);
    const owner = isLeafType(target) ? type.name : (target as RowType).name;
    const keys = owner === 'Task' ? keysOf('Task') : (KEYS[owner] ?? this.pools.get(`${owner}.id`) ?? pool);
    return random.pick(field.name === 'ancestorIds' ? KEYS.Solution! : keys);
  }
}

function isRelation(input: GraphQLInputObjectType): boolean {
  return Object.keys(input.getFields()).some((name) => RELATED.has(name));
}
