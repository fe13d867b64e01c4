import { columnsOf, valueBy, type Derived, type Dimension } from '@portfolio/loaders';
import { DateStatus, snake, type Column, type EnumOf, type RecordDefinition } from '@portfolio/records';
import { countedFields, type RecordType } from './record-type.js';
import type { StateCondition } from './state-filter.js';

/** What a list can be counted by. */
export interface Grouping extends Dimension {
  record: RecordDefinition;
  /** The closed set that its values are of. */
  values?: EnumOf;
  /** Where it is a state: what it follows from on a day; `column` is then its name alone. */
  on?: (day: string) => Derived;
}

/** A grouping, with what it is in words, and in Danish where its name is not a common one; the Danish term of its field. */
export type DescribedGrouping = readonly [grouping: Grouping, words: string, danish?: string, term?: string];

/** The groupings of a record's type: those that its list declares, and those that follow from the fields that clients see. */
export function groupingsOf(
  type: RecordType,
  declared: Readonly<Record<string, readonly [column: string, words: string, danish?: string]>>,
  except: readonly string[],
): Record<string, DescribedGrouping> {
  const { record } = type;
  const own = Object.entries(declared).map(([name, [column, ...words]]) => [name, [groupingBy(record, column), ...words]] as const);
  return { ...derivedGroupings(type, except), ...Object.fromEntries(own) };
}

/** By the states that a list's filter asks for. */
export function stateGroupings(fields: Readonly<Record<string, unknown>>): Record<string, DescribedGrouping> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, condition]) => {
      if (!isStateCondition(condition)) return [];
      const { record, on, values } = condition.state;
      const derivedOn = (day: string): Derived => {
        const cases = on(day);
        return { name: `${field} ${day}`, needs: columnsOf(cases), value: valueBy(record, cases) };
      };
      const words = snake(field).replaceAll('_', ' ');
      return [[snake(field).toUpperCase(), [{ record, column: field, values, on: derivedOn }, `${words}, on a day`]]] as const;
    }),
  );
}

function isStateCondition(condition: unknown): condition is StateCondition {
  return typeof condition === 'object' && condition !== null && 'state' in condition;
}

/** By keys, values of closed sets, yes and no, and of a date whether it is given and its month. */
function derivedGroupings(type: RecordType, except: readonly string[]): Record<string, DescribedGrouping> {
  const { record } = type;
  const derived = countedFields(type).flatMap(([field, { column: name, description }]): [string, DescribedGrouping][] => {
    const column = record.columns[name];
    if (!column || except.includes(name)) return [];
    const words = snake(field).replaceAll('_', ' ');
    const group = words.toUpperCase().replaceAll(' ', '_');
    const [, term] = /"([^"]+)"/.exec(description) ?? [];
    if (column.kind === 'date')
      return [
        [`${group}_STATUS`, [groupingBy(record, `${name}Status`), `whether a date is given (${words})`, undefined, term]],
        [`${group}_MONTH`, [{ record, column: `${name}To`, by: 'month' }, `the month of the latest day it can mean (${words})`, undefined, term]],
      ];
    return isCounted(column) ? [[group, [groupingBy(record, name), words, undefined, term]]] : [];
  });
  return Object.fromEntries(derived);
}

const REFERENCES: ReadonlySet<string> = new Set(['reference', 'references', 'backReference']);

function isCounted({ kind, form, values }: Column): boolean {
  return REFERENCES.has(kind) || values !== undefined || form === 'boolean';
}

function groupingBy(record: RecordDefinition, name: string): Grouping {
  const column = record.columns[name];
  return { record, column: name, values: column ? column.values : DateStatus };
}
