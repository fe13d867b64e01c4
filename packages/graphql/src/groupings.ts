import type { Dimension } from '@portfolio/loaders';
import { DateStatus, snake, type Column, type EnumOf, type RecordDefinition } from '@portfolio/records';
import { countedFields, type RecordType } from './record-type.js';

/** What a list can be counted by. */
export interface Grouping extends Dimension {
  record: RecordDefinition;
  /** The closed set that its values are of. */
  values?: EnumOf;
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
