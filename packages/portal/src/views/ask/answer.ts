import type { Answer, Field } from './asked.ts';

/** Fields that say what a thing is, beside those that are shown of it. */
const IDENTIFYING = new Set(['id', 'code', 'label', 'sources', 'totalCount']);

export const isBasis = (key: string) => /basis$/i.test(key);

/** What is shown of an object besides its name, its sources and how it is known. */
export function shownFields(fields: readonly Field[], type?: string): Field[] {
  const isKey = type === 'GroupKey';
  return fields.filter(({ key }) => !IDENTIFYING.has(key) && !isBasis(key) && !(isKey && key === 'value'));
}

const pageOf = ({ fields }: Field): Field | undefined => fields?.find(({ key }) => key === 'nodes');

/** What the rows of a list or a connection are made of; undefined: the field is neither, or only counts. */
export function rowFields(field: Field): readonly Field[] | undefined {
  return pageOf(field)?.fields ?? (field.isList ? field.fields : undefined);
}

/** The type of the rows. */
export const rowType = (field: Field): string => pageOf(field)?.type ?? field.type;

/** The rows of a list or a connection; undefined: they could not be had. */
export function rowsOf(field: Field, value: unknown): readonly Answer[] | undefined {
  if (!isObject(value)) return Array.isArray(value) ? (value as Answer[]) : undefined;
  return pageOf(field) ? (value.nodes as Answer[]) : undefined;
}

/** A list whose rows say more than their names: it is a table. */
export function isTable(field: Field): boolean {
  const fields = rowFields(field);
  return fields !== undefined && shownFields(fields, rowType(field)).length > 0;
}

/** A single object in which there is a table: it is a part of its own. */
export function isPart(field: Field): boolean {
  return !field.isList && !pageOf(field) && (field.fields ?? []).some((each) => isTable(each) || isPart(each));
}

/** Whether a field counts a list without showing it. */
export const isCount = ({ fields }: Field): boolean => fields?.length === 1 && fields[0]!.key === 'totalCount';

/** What is counted of each row of a list. */
export interface Measure {
  /** The field that is the count. */
  field: Field;
  /** The column in which it stands. */
  within: Field;
  countOf(row: Answer): number | undefined;
}

const isNumberOf = ({ key, type }: Field) => type === 'Int' && /count$|^signed$/i.test(key);

/** The first count of a list's rows; undefined: they have none. */
export function measureOf(field: Field): Measure | undefined {
  for (const within of rowFields(field) ?? []) {
    const inner = within.isList || rowFields(within) ? undefined : within.fields?.find(isNumberOf);
    const count = isNumberOf(within) ? within : inner;
    if (!count) continue;
    const numberIn = (value: unknown) => (typeof value === 'number' ? value : undefined);
    return {
      field: count,
      within,
      countOf: ({ [within.key]: value }) => numberIn(inner && isObject(value) ? value[inner.key] : value),
    };
  }
  return undefined;
}

/** Whether a list that can be counted is anywhere in an answer. */
export const isCountable = (field: Field): boolean => measureOf(field) !== undefined || (field.fields ?? []).some(isCountable);

/** Things whose own name says two others, of which one heads the row. */
const HEADED_BY: Readonly<Record<string, string>> = {
  Signature: 'municipality',
  GovernanceAssignment: 'solution',
  Dependency: 'dependsOn',
  DueItem: 'deadline',
  TaskAgainstDeadline: 'task',
};

export interface Columns {
  /** The field that heads a row; undefined: the row's own name does. */
  head: Field | undefined;
  others: Field[];
}

export function columnsOf(fields: readonly Field[], type: string): Columns {
  const shown = shownFields(fields, type);
  const wanted = HEADED_BY[type];
  const named = fields.some(({ key }) => key === 'label');
  const head = shown.find(({ key }) => key === wanted) ?? (named ? undefined : shown[0]);
  return { head, others: shown.filter((each) => each !== head) };
}

/** Facts whose basis is called after something else. */
const BASIS_OF: Readonly<Record<string, string>> = { ancestors: 'partOfBasis', incidentBody: 'incidentBasis' };

/** How what a field says is known, where its object tells. */
export function basisOf(key: string, around: Answer): string | undefined {
  const basis = around[BASIS_OF[key] ?? `${key}Basis`];
  return typeof basis === 'string' ? basis : undefined;
}

export function isObject(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
