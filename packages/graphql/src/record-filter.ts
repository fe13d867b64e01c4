import type { Where } from '@portfolio/loaders';
import type { Column, Columns, Form, RecordDefinition } from '@portfolio/records';
import { Field, InputType, type ClassType } from 'type-graphql';
import { enumFilter } from './enums.js';
import { ApproximateDateFilter, BooleanFilter, DateFilter, IdFilter, TextFilter } from './filters.js';
import { onColumnNamed, type FilterRule } from './where.js';

/** A condition on a column under another name: `solution` on `solutions`. */
interface OnColumn<C extends Columns> {
  column: string & keyof C;
  description: string;
}

/** A condition of its own: the type of its value, and what it asks of the rows. */
export interface CustomCondition {
  type: () => object;
  where: FilterRule;
  description: string;
}

/** A condition of a list: a column with its description, a column under another name, or a condition of its own. */
type FilterField<C extends Columns> = string | OnColumn<C> | CustomCondition;

/** The conditions of a list, in their order; one that is described alone is a column. */
export type FilterFields<C extends Columns, F> = { readonly [K in keyof F]: K extends keyof C ? FilterField<C> : Exclude<FilterField<C>, string> };

export interface Filter {
  type: ClassType;
  rules: Record<string, FilterRule>;
}

/** A condition on a value of its own type. */
export function condition<V, X = { today: string }>(type: () => object, description: string, where: (value: V, context: X) => Where): CustomCondition {
  return { type, description, where };
}

/** The filter input of a record's list: what a condition can ask follows from its column. */
export function filterOf(record: RecordDefinition, description: string, fields: Readonly<Record<string, FilterField<Columns>>>): Filter {
  class Conditions {}
  const rules: Record<string, FilterRule> = {};
  for (const [name, field] of Object.entries(fields)) {
    const words = typeof field === 'string' ? field : field.description;
    const add = (type: () => object) => Field(type, { nullable: true, description: words })(Conditions.prototype, name);
    if (typeof field === 'object' && 'where' in field) {
      add(field.type);
      rules[name] = field.where;
    } else {
      const column = typeof field === 'string' ? name : field.column;
      const type = filterType(record, column);
      add(() => type);
      if (column !== name) rules[name] = onColumnNamed(record, column);
    }
  }
  InputType(`${record.name}Filter`, { description })(Conditions);
  return { type: Conditions, rules };
}

const FILTERS: Partial<Record<Form, ClassType>> = {
  id: IdFilter,
  text: TextFilter,
  boolean: BooleanFilter,
  day: DateFilter,
  approximateDate: ApproximateDateFilter,
};

function filterType(record: RecordDefinition, name: string): ClassType {
  const column: Column | undefined = record.columns[name];
  const type = column?.values ? enumFilter(column.values) : column && FILTERS[column.form];
  if (!type) throw new Error(`expected the filter field ${record.name}.${name} to be a column that can be asked about, or to have a condition of its own`);
  return type;
}
