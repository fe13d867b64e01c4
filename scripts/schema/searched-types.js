/** What can be searched for, as a module of the overview: every type with an id and its texts, as the records declare them, so that a new type is among them. */
import { declaredTypes, shownFields } from '@portfolio/graphql';
import { getNamedType, isInterfaceType, isObjectType } from 'graphql';

/** The first Danish word that a description gives in quotes: ("aftale"). */
const TERM = /\("([^"]+)"/;
/** Scalars whose values are texts. */
const TEXTS = new Set(['String', 'Date']);

/** @param {import('graphql').GraphQLSchema} api @param {readonly { name: string, follows?: unknown }[]} subgraphs @returns {[string, string][]} path and content of each file */
export function searchedTypesFiles(api, subgraphs) {
  const declared = subgraphs.filter(({ follows }) => !follows).flatMap(({ name }) => declaredTypes(name));
  const types = declared
    .filter(({ name, isPart }) => !isPart && isNode(api.getType(name)))
    .map(({ name, type }) => searchedType(api, api.getType(name), type, declared))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  refuseAlike(types);
  tellApart(types);
  return [['subgraphs/overview/src/search/texts.generated.ts', moduleOf(types)]];
}

function searchedType(api, type, recordType, declared) {
  const { record } = recordType;
  const parts = new Map(declared.filter((each) => each.isPart && each.type.record.entity === record.entity).map((part) => [part.name, part.type]));
  const fields = Object.values(type.getFields()).flatMap((field) => fieldOf(field, recordType, parts) ?? []);
  const aliases = fields.filter(({ isAlias }) => isAlias).map(({ name }) => name);
  return { name: type.name, danish: danishOf(type), rank: isAskedFor(api, type) ? 0 : 1, aliases, fields };
}

/** A field that shows a text of the record, or a part of the record with some; undefined of any other. */
function fieldOf(field, recordType, parts) {
  const { name, deprecationReason } = field;
  if (deprecationReason != null) return undefined;
  const part = parts.get(getNamedType(field.type).name);
  if (part) return partOf(field, part, parts);
  const shown = shownFields(recordType).get(name)?.column;
  const column = shown && recordType.record.columns[shown];
  const selection = column && textSelection(name, column, getNamedType(field.type));
  return selection ? { name, shape: String(field.type), isAlias: column.isAlias === true, selection } : undefined;
}

function partOf({ name, type }, part, parts) {
  const inside = Object.values(getNamedType(type).getFields()).flatMap((field) => fieldOf(field, part, parts) ?? []);
  return inside.length === 0
    ? undefined
    : { name, shape: String(type), isAlias: false, selection: `${name} { ${inside.map(({ selection }) => selection).join(' ')} }` };
}

function textSelection(name, { kind, form, values }, type) {
  if (form === 'approximateDate') return `${name} { raw date note }`;
  if (kind === 'value' || kind === 'values') return withTexts(name, type);
  return (form === 'text' && !values) || form === 'day' ? name : undefined;
}

/** The texts of a value with parts, of those inside of it too; undefined where it has none. */
function withTexts(name, type) {
  if (TEXTS.has(type.name)) return name;
  if (!isObjectType(type) || isNode(type)) return undefined;
  if (type.name === 'ApproximateDate') return `${name} { raw date note }`;
  const inside = Object.values(type.getFields()).flatMap((field) => (field.args.length === 0 ? (withTexts(field.name, getNamedType(field.type)) ?? []) : []));
  return inside.length === 0 ? undefined : `${name} { ${inside.join(' ')} }`;
}

function danishOf({ name, description }) {
  const term = TERM.exec(description ?? '')?.[1];
  if (!term) throw new Error(`expected the description of ${name} to give the Danish word for it in quotes, ("aftale"), by which people search`);
  return term[0].toUpperCase() + term.slice(1);
}

/** People tell hits apart by the words for their types. */
function refuseAlike(types) {
  const known = new Map();
  for (const { name, danish } of types) {
    if (known.has(danish)) throw new Error(`expected each type to have a Danish word of its own, but ${known.get(danish)} and ${name} are "${danish}"`);
    known.set(danish, name);
  }
}

/** Fields of one name that are of several types cannot stand in one operation: all but those of the first are asked for under another name, `note__2`. */
function tellApart(types) {
  const shapes = new Map();
  for (const { fields } of types) {
    for (const field of fields) {
      const known = shapes.get(field.name) ?? [];
      shapes.set(field.name, known);
      if (!known.includes(field.shape)) known.push(field.shape);
      const place = known.indexOf(field.shape);
      if (place > 0) field.selection = `${field.name}__${place + 1}: ${field.selection}`;
    }
  }
}

/** Whether clients can ask for it, or for a list of it or of its kind, at the root. */
function isAskedFor(api, type) {
  const names = new Set([type, ...type.getInterfaces()].map(({ name }) => name).filter((name) => name !== 'Node' && name !== 'Labelled'));
  return Object.values(api.getQueryType().getFields()).some((field) => names.has(getNamedType(field.type).name.replace(/Connection$/, '')));
}

function isNode(type) {
  return isObjectType(type) && type.getInterfaces().some((each) => isInterfaceType(each) && each.name === 'Node');
}

function moduleOf(types) {
  const rows = types.map(
    ({ name, danish, rank, aliases, fields }) => `  ${name}: ${JSON.stringify({ danish, rank, aliases, texts: fields.map(({ selection }) => selection) })},\n`,
  );
  return `/** Generated by "npm run schema" from all subgraphs: every type that can be found, with the Danish word for it, 0 where clients ask for it at the root, the fields that hold what else it is called, and how its texts are asked, as its record declares them. */
export const SEARCHED_TYPES: Readonly<Record<string, { danish: string; rank: number; aliases: readonly string[]; texts: readonly string[] }>> = {
${rows.join('')}};
`;
}
