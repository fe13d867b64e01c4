/** What a subgraph's README says of its contract: what it owns, what it adds to others' entities and what it refers to. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { withSections } from './sections.js';

const ROOTS = new Set(['Query', 'Mutation']);
const OBJECTS = new Set([Kind.OBJECT_TYPE_DEFINITION, Kind.INTERFACE_TYPE_DEFINITION, Kind.UNION_TYPE_DEFINITION]);
const PAGING = new Set(['filter', 'orderBy', 'first', 'after', 'last', 'before']);
/** What every filter has. */
const GROUPS = new Set(['and', 'or', 'not']);

/** @param {string} root @param {readonly { name: string, sdl: string }[]} contracts @returns {Promise<[string, string][]>} path and content of each README */
export function subgraphReadmes(root, contracts) {
  return Promise.all(
    contracts.map(async ({ name, sdl }) => {
      const path = `subgraphs/${name}/README.md`;
      return [path, await withSections(path, await readFile(join(root, path), 'utf8'), [contractSections(sdl)])];
    }),
  );
}

function contractSections(sdl) {
  const contract = readContract(sdl);
  return [owned(contract), added(contract), referenced(contract)].join('\n');
}

/** Types with a description are the subgraph's own, those without are stubs; lists' pages and what all subgraphs share are neither. */
function readContract(sdl) {
  const types = new Map(parse(sdl).definitions.flatMap((definition) => (definition.name ? [[definition.name.value, definition]] : [])));
  const all = [...types.values()].filter(({ kind, name }) => OBJECTS.has(kind) && !ROOTS.has(name.value));
  const pages = new Set(all.filter(isPage).flatMap(({ name, fields }) => [name.value, ...fields.filter(isPart).map(typeOf)]));
  const roots = [...ROOTS].flatMap((root) => (types.get(root)?.fields ?? []).map((field) => ({ field, returned: recordOf(typeOf(field), types) })));
  return {
    types,
    roots,
    own: all.filter(({ name, description }) => description && !pages.has(name.value)).filter((type) => !directive(type, 'shareable')),
    stubs: all.filter(({ description }) => !description),
  };
}

function owned({ own, roots, types }) {
  const rows = own.map((type) => ({ type, fields: roots.filter(({ returned }) => returned === type.name.value).map(({ field }) => field) }));
  const shown = rows.filter(({ type, fields }) => directive(type, 'key') || fields.length > 0);
  const parts = rows.filter((row) => !shown.includes(row)).map(({ type }) => `\`${type.name.value}\``);
  const table = shown.map(({ type, fields }) =>
    row(`\`${type.name.value}\``, keyOf(type), fields.map(called).join(', '), [...new Set(fields.flatMap((field) => filtersOf(field, types)))].join(', ')),
  );
  return [
    '## Owns\n\n',
    row('type', 'key', 'root fields', 'filters'),
    row('---', '---', '---', '---'),
    ...table,
    parts.length > 0 ? `\nAnd what these consist of: ${parts.join(', ')}.\n` : '',
  ].join('');
}

function added({ stubs }) {
  const rows = stubs.map((type) => [`\`${type.name.value}\``, addedFields(type).map(addedField).join(', ')]).filter(([, fields]) => fields);
  const heading = "## Adds to others' entities\n\n";
  if (rows.length === 0) return `${heading}Nothing.\n`;
  return [heading, row('entity', 'fields'), row('---', '---'), ...rows.map((cells) => row(...cells))].join('');
}

function referenced({ stubs }) {
  const names = stubs.map(({ name }) => `\`${name.value}\``).sort();
  return `## References\n\n${names.length > 0 ? `By key alone: ${names.join(', ')}` : 'Nothing of another subgraph'}.\n`;
}

function addedFields(type) {
  const key = (keyFields(type) ?? '').split(' ');
  return type.fields.filter((field) => !key.includes(field.name.value) && !directive(field, 'external') && !directive(field, 'shareable'));
}

function addedField(field) {
  const required = directive(field, 'requires');
  return required ? `${called(field)} (requires \`${required.arguments[0].value.value}\`)` : called(field);
}

/** Its name with the arguments that are not those of every list. */
function called({ name, arguments: taken = [] }) {
  const own = taken.map((argument) => argument.name.value).filter((argument) => !PAGING.has(argument));
  return `\`${name.value}${own.length > 0 ? `(${own.join(', ')})` : ''}\``;
}

function filtersOf({ arguments: taken = [] }, types) {
  const filter = taken.find(({ name }) => name.value === 'filter');
  if (!filter) return [];
  const fields = types.get(typeOf(filter)).fields.filter((field) => !GROUPS.has(field.name.value) && !directive(field, 'deprecated'));
  return fields.map(({ name }) => `\`${name.value}\``);
}

function keyOf(type) {
  const fields = keyFields(type);
  return fields ? `\`${fields}\`` : '';
}

function keyFields(type) {
  return directive(type, 'key')?.arguments.find(({ name }) => name.value === 'fields').value.value;
}

/** A page of a list stands for its rows. */
function recordOf(name, types) {
  const type = types.get(name);
  return type?.fields && isPage(type) ? typeOf(type.fields.find((field) => field.name.value === 'nodes')) : name;
}

function isPage({ fields = [] }) {
  return ['nodes', 'edges', 'pageInfo'].every((name) => fields.some((field) => field.name.value === name));
}

function isPart({ name }) {
  return ['edges', 'pageInfo', 'groups'].includes(name.value);
}

function directive({ directives = [] }, wanted) {
  return directives.find(({ name }) => name.value === wanted);
}

function typeOf({ type }) {
  let named = type;
  while (named.kind !== Kind.NAMED_TYPE) named = named.type;
  return named.name.value;
}

function row(...cells) {
  return `| ${cells.join(' | ')} |\n`;
}
