import { all, complement, EVERY, isList, ValuesOf, type Where } from '@portfolio/loaders';
import type { RecordDefinition } from '@portfolio/records';
import { Field, ID, InputType, type ClassType } from 'type-graphql';
import { relationsOf } from './declared-relations.js';
import { EXISTS } from './enums.js';
import { deeper, nameIds, within, type FilterPlace } from './filter-reading.js';
import { targetOf, type RecordType } from './record-type.js';
import { tagOf, type Tag } from './tag.js';
import { given, onColumn } from './where.js';

/** A condition on rows of the same subgraph that a row is related to. */
export interface Relation {
  input: ClassType;
  /** Of the related rows. */
  tag?: Tag;
  where: (value: object, at: FilterPlace) => Where;
}

interface NamedRelation extends Relation {
  name: string;
  description: string;
}

/** The filter of a record's type: its input, and how one inside of another is read. */
interface Filter {
  input: ClassType;
  read: (input: object, at: FilterPlace) => Where;
}

export type FilterOf = (type: RecordType) => Filter;

/** How a row finds its related ones: the condition that one of them meets a condition; and by their keys. */
interface Link {
  some: (where: Where) => Where;
  keys: (filter: object) => Where;
}

/** A column that refers to rows of this subgraph, or holds them; undefined for any other. */
export function relationFilter(type: RecordType, name: string, filterOf: FilterOf): Relation | undefined {
  const { record } = type;
  const column = record.columns[name];
  const target = column && targetOf(type, name);
  if (!column || !target) return undefined;
  if (column.kind === 'children') return relation(record, target, 'List', reverse(record, target.record, parentColumn(target.record)), filterOf);
  const several = isList(record, name);
  const operator = several ? '$overlap' : '$in';
  const exists: Where = { [name]: { $ne: several ? [] : null } };
  const link: Link = {
    some: (where) => (where === EVERY ? exists : { [name]: { [operator]: new ValuesOf(target.record, target.record.key, where) } }),
    keys: (filter) => onColumn(record, name, filter),
  };
  return relation(record, target, several ? 'List' : 'Link', link, filterOf);
}

/** The relations of a type that are declared by the column of the related rows. */
export function reverseRelations(type: RecordType, resolvers: readonly object[], filterOf: FilterOf): NamedRelation[] {
  return relationsOf(type, resolvers).map(({ name, description, tag, target, column, where, by }) => ({
    name,
    description,
    ...relation(type.record, target(), 'List', reverse(type.record, target().record, column, where, by), filterOf),
    tag: tag ?? tagOf(target()),
  }));
}

function reverse(record: RecordDefinition, related: RecordDefinition, column: string, further: Where = EVERY, by: string = record.key): Link {
  const stated: Where = isList(related, column) ? EVERY : { [column]: { $ne: null } };
  const isOptional = related.columns[column]?.optional ?? false;
  const some = (where: Where): Where => ({
    [by]: { $in: new ValuesOf(related, column, all([where, further, isOptional ? stated : EVERY])) },
  });
  return { some, keys: (filter) => all(given(filter).map(([operator, operand]) => some(onColumn(related, related.key, { [operator]: operand })))) };
}

/** `is` of one; `some`, `none` and `every` of several. */
function relation(record: RecordDefinition, target: RecordType, form: 'Link' | 'List', { some, keys }: Link, filterOf: FilterOf): Relation {
  const conditions: Readonly<Record<string, (where: Where) => Where>> = {
    is: some,
    some,
    none: (where) => complement(record, some(where)),
    every: (where) => complement(record, some(complement(target.record, where))),
  };
  return {
    input: inputOf(target, form, filterOf),
    tag: tagOf(target),
    where: (value, at) => {
      nameIds(target.record, value, at);
      return all(
        given(value).map(([operator, operand]) => {
          const of = conditions[operator];
          if (of) return of(filterOf(target).read(operand as object, deeper(within(at, operator))));
          if (operator === 'exists') return operand ? some(EVERY) : complement(record, some(EVERY));
          return keys({ [operator]: operand });
        }),
      );
    },
  };
}

const inputs = new Map<string, WeakMap<RecordType, ClassType>>([
  ['Link', new WeakMap()],
  ['List', new WeakMap()],
]);

function inputOf(target: RecordType, form: 'Link' | 'List', filterOf: FilterOf): ClassType {
  const known = inputs.get(form)!;
  const input = known.get(target) ?? makeInput(target, form, filterOf);
  known.set(target, input);
  return input;
}

const OPERATORS = {
  Link: [['is', 'It meets this.']],
  List: [
    ['some', 'One of them meets this.'],
    ['none', 'None of them meets this.'],
    ['every', 'Every one of them meets this; true of none.'],
  ],
} as const;

function makeInput(target: RecordType, form: 'Link' | 'List', filterOf: FilterOf): ClassType {
  class Conditions {}
  const add = (name: string, type: () => object, description: string) => Field(type, { nullable: true, description })(Conditions.prototype, name);
  const one = form === 'Link';
  add('eq', () => ID, one ? 'Has this id.' : 'One has this id.');
  add('in', () => [ID], one ? 'Has one of these ids.' : 'One has one of these ids.');
  add('exists', () => Boolean, EXISTS);
  const { input } = filterOf(target);
  for (const [operator, description] of OPERATORS[form]) add(operator, () => input, description);
  InputType(`${target.record.name}${form}Filter`, { description: `Conditions on ${one ? 'a related row' : 'the related rows'} of ${target.record.name}.` })(
    Conditions,
  );
  return Conditions;
}

/** The column that holds the key of the row that a nested one stands under. */
export function parentColumn(record: RecordDefinition): string {
  return Object.keys(record.columns).find((name) => record.columns[name]!.kind === 'backReference')!;
}
