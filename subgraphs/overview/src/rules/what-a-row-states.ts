import type { ApproximateDateValue, Basis, CitationValue } from '@portfolio/records';

/** A type whose rows cite sources, with the fields that state something: the path of each, its Danish label, and where its basis stands. */
export interface CitedType {
  name: string;
  /** The field that gives the row that it is nested in. */
  parent: string | null;
  /** Where the basis of all fields stands that have none of their own. */
  basis: string | null;
  fields: readonly (readonly [path: string, label: string, basis: string | null])[];
}

/** A row as the graph answers it. */
export interface CitedNode {
  id: string;
  label: string;
  sources: { document: { id: string }; section: { id: string } }[];
  [field: string]: unknown;
}

export interface StatedFact {
  id: string;
  node: string;
  parent: string | null;
  type: string;
  nodeLabel: string;
  field: string;
  fieldLabel: string;
  value: string;
  refersTo: string[];
  when: ApproximateDateValue;
  basis: Basis;
  sourceCount: number;
  documents: string[];
  sections: string[];
  sources: CitationValue[];
}

const NO_DATE: ApproximateDateValue = { raw: null, date: null, from: null, to: null, precision: null, status: 'NOT_STATED', yearInferred: false, note: null };

/** Values of enums that say that nothing is stated. */
const NOTHING = new Set(['NOT_STATED', 'NOT_REPORTED']);

/** Bases of two enums of their own, as the common one has them. */
const OTHER_BASES: Readonly<Record<string, Basis>> = { EXPLICIT: 'STATED', DESCRIPTIVE: 'INFERRED', CORRECTED: 'INFERRED' };

/**
 * A row states what its fields hold: not what is empty, not stated or not reported, and nothing at all where the basis of the row is empty. The basis is that of the field, else that
 * of the row, else STATED. A row is stated by the documents that it cites, each counted once. Source: the records' own declarations (decisions 0087 and 0102).
 */
export function factsOfRow({ name, parent: within, basis: ofRow, fields }: CitedType, row: CitedNode): StatedFact[] {
  const rowBasis = ofRow === null ? 'STATED' : at(row, ofRow);
  if (rowBasis === null) return [];
  const parent = within === null ? null : (at(row, `${within}.id`) as string);
  const sources = row.sources.map(({ document, section }) => ({ document: document.id, section: section.id }));
  const documents = [...new Set(sources.map(({ document }) => document))];
  const sections = [...new Set(sources.map(({ section }) => section))];
  const cited = { sourceCount: documents.length, documents, sections, sources };
  return fields.flatMap(([path, fieldLabel, own]) => {
    const stated = at(row, path);
    const value = textOf(stated);
    const basis = (own === null ? rowBasis : at(row, own)) as string | null;
    if (value === null || basis === null) return [];
    const field = path.slice(path.lastIndexOf('.') + 1);
    const about = { id: `${row.id}/${field}/fact`, node: row.id, parent, type: name, nodeLabel: row.label, field, fieldLabel };
    return [{ ...about, value, refersTo: idsIn(stated), when: isDate(stated) ? stated : NO_DATE, basis: OTHER_BASES[basis] ?? (basis as Basis), ...cited }];
  });
}

function at(row: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name] ?? null, row);
}

/** A value in words: of a date those of its source, of a row its id; null where nothing is stated. */
function textOf(value: unknown): string | null {
  if (value === null || value === false || value === '' || NOTHING.has(value as string)) return null;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value))
    return (
      value
        .map(textOf)
        .filter((text) => text !== null)
        .join('; ') || null
    );
  if (isDate(value)) return value.status === 'NOT_STATED' ? null : (value.raw ?? daysOf(value));
  if (isReference(value)) return value.id;
  const parts = Object.entries(value)
    .sort()
    .flatMap(([name, part]) => (textOf(part) === null ? [] : [`${name}: ${textOf(part)}`]));
  return parts.join(', ') || null;
}

function daysOf({ from, to, status }: ApproximateDateValue): string {
  if (from === null) return status;
  return from === to ? from : `${from}/${to}`;
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return typeof value === 'object' && isReference(value) ? [value.id] : [];
}

function isDate(value: unknown): value is ApproximateDateValue {
  return typeof value === 'object' && value !== null && 'precision' in value && 'yearInferred' in value;
}

function isReference(value: object | null): value is { id: string } {
  return value !== null && 'id' in value && Object.keys(value).length === 1;
}
