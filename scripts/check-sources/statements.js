/** Every object of the data files that cites sections: what it claims to quote, and whom it names as stated. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Lists that hold words of the source, beside the fields whose names end in "raw". */
const QUOTED_LISTS = ['modernisationGoals'];

/** Words that one of our own texts quotes. */
const QUOTED = /»([^«]*)«/g;

/** Where a fact names a thing: the field, that of its basis, and the type of the thing. */
const NAMING = [
  { field: 'owner', basis: 'ownerBasis', type: 'organisation' },
  { field: 'partOf', basis: 'partOfBasis', type: 'solution' },
  { field: 'dependsOn', basis: 'basis', type: 'solution' },
  { field: 'organisation', basis: 'basis', type: 'organisation' },
  { field: 'supplier', basis: 'basis', type: 'organisation' },
  { field: 'target', basis: 'basis', type: 'solution' },
  { field: 'actor', basis: 'basis', type: 'actor' },
  { field: 'channel', basis: 'channelBasis', type: 'solution' },
  { field: 'variantVendor', basis: 'variantBasis', type: 'organisation' },
];

export function readData(subgraphs) {
  const folders = readdirSync(subgraphs).map((subgraph) => join(subgraphs, subgraph, 'data'));
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => ({ file, records: parse(readFileSync(join(folder, file), 'utf8')) })));
}

export function* statementsOf({ file, records }) {
  for (const record of records) yield* within({ file, record: record.id ?? record.code ?? record.solution, path: '', fact: record, sources: [] });
}

function* within({ fact, sources, ...place }) {
  const own = { ...place, fact, sources: Array.isArray(fact.sources) ? fact.sources : sources };
  yield own;
  for (const [name, value] of Object.entries(fact)) {
    if (name === 'sources') continue;
    for (const [index, part] of [value].flat().entries()) {
      if (typeof part !== 'object' || part === null) continue;
      const path = `${place.path}${place.path && '.'}${name}${Array.isArray(value) ? `[${index + 1}]` : ''}`;
      yield* within({ ...place, path, fact: part, sources: own.sources });
    }
  }
}

/** The words a statement claims to take from its sources. */
export function quotationsOf({ fact }) {
  const raw = Object.entries(fact).filter(([name, value]) => /(^r|R)aw$/.test(name) && typeof value === 'string');
  const lists = QUOTED_LISTS.flatMap((name) => (fact[name] ?? []).map((words, index) => [`${name}[${index + 1}]`, words]));
  const within = Object.entries(fact).flatMap(([name, value]) =>
    [value].flat().flatMap((text) => (typeof text === 'string' ? [...text.matchAll(QUOTED)].map(([, words]) => [name, words]) : [])),
  );
  return [...raw, ...lists, ...within].map(([field, words]) => ({ field, words }));
}

/** Lists of things that are stated unless a basis, or a note, beside them says otherwise. */
const LISTS = [
  { field: 'solutions', type: 'solution' },
  { field: 'organisations', type: 'organisation' },
];

/** The things that a statement names as its source does. */
export function namedBy({ fact }) {
  const things = NAMING.filter(({ field, basis }) => typeof fact[field] === 'string' && fact[basis] === 'STATED').map(({ field, type }) => ({
    field,
    type,
    id: fact[field],
  }));
  const listed = LISTS.flatMap(({ field, type }) => {
    const stated = Array.isArray(fact[field]) && !fact[`${field}Basis`] && !fact[`${field}Note`];
    return stated ? fact[field].flatMap((id, index) => (typeof id === 'string' ? [{ field: `${field}[${index + 1}]`, type, id }] : [])) : [];
  });
  return [...things, ...listed, ...(fact.nameBasis === 'STATED' ? [{ field: 'name', words: fact.name }] : [])];
}

/** The figures it reports as its source does. */
export function figuresOf({ fact }) {
  return (fact.figures ?? [])
    .filter(({ basis, value }) => (basis ?? 'STATED') === 'STATED' && value !== undefined)
    .map(({ name, value }) => ({ field: `figures.${name}`, value }));
}
