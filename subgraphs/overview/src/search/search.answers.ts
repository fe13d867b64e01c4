import { ALIAS, NAME, SAID, type EntryText } from './text-index.index.js';
import { fold } from './fold.index.js';
import { danishDay, wordsOf } from './words.index.js';
import { SEARCHED_TYPES } from './texts.generated.js';

/** A node as the graph answers it: its id, its label and its texts. */
export interface TextNode {
  __typename: string;
  id: string;
  label: string;
  [field: string]: unknown;
}

/** A row of the entries. */
export interface EntryRow {
  id: string;
  type: string;
  label: string;
  texts: EntryText[];
}

const DAY = /^\d{4}-\d\d-\d\d$/;
/** What tells apart fields of one name, `note__2`. */
const ANOTHER = /__\d+$/;
/** Ids that are made of others' say nothing of their own. */
const OWN_ID = /^[^/#]+$/;

/** The name of a field in the answer, by how it is asked. */
const nameIn = (selection: string) => /^\w+/.exec(selection)![0];

/** What can be found of a node: its label, its id where that is its own, and each text that does not repeat one before it. */
export function entryOf({ __typename: type, id, label, ...fields }: TextNode): EntryRow {
  const { aliases, texts: asked } = SEARCHED_TYPES[type]!;
  const texts: EntryText[] = [];
  const seen = new Set<string>();
  const add = (field: string, weight: number, text: string) => {
    const composed = text.normalize('NFC');
    const same = fold(composed);
    if (seen.has(same)) return;
    seen.add(same);
    texts.push({ field, weight, text: composed });
  };
  add('label', NAME, label);
  for (const name of asked.map(nameIn)) {
    const field = name.replace(ANOTHER, '');
    for (const [path, text] of textsIn(fields[name], field)) add(path, aliases.includes(field) ? ALIAS : SAID, text);
  }
  if (OWN_ID.test(id)) add('id', ALIAS, id);
  return { id, type, label, texts };
}

interface SourceDate {
  raw: string | null;
  date: string | null;
}

/** The texts of a value, of the objects and lists in it too, each with the field that it stands in; days as Danes write them. */
function* textsIn(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, DAY.test(value) ? danishDay(value) : value];
  else if (Array.isArray(value)) for (const each of value) yield* textsIn(each, path);
  else if (value !== null && typeof value === 'object') {
    const { raw, date, ...others } = value as Partial<SourceDate>;
    if (typeof raw === 'string') yield [path, raw];
    if (typeof date === 'string' && !wordsOf(raw ?? '').some(({ text }) => text === date)) yield [path, danishDay(date)];
    for (const [field, part] of Object.entries(others)) yield* textsIn(part, `${path}.${field}`);
  }
}
