/** What the overview asks of the rows that cite sources, as a module of its own: it follows from the records' declarations, so that a new type is among them. */
import { rowPlans } from '@portfolio/gateway';
import { declaredTypes, fieldLabel, shownFields } from '@portfolio/graphql';
import { Basis } from '@portfolio/records';
import { getNamedType } from 'graphql';

/** Columns that are no facts: what a row is called by, stands under, holds or cites. */
const NO_FACTS = new Set(['key', 'children', 'citations', 'backReference']);
/** Remarks of ours, not of a source. */
const IS_REMARK = /^(A remark on how the source|What it is concluded from|How these |How sure )/;
/** Our own words for what another field states. */
const OURS = new Set(['WheelItem.shortTitle']);
/** A day after every day: all that is reported. */
const LAST_DAY = '9999-12-31';

/** @param {import('graphql').GraphQLSchema} api @param {readonly { name: string, follows?: unknown }[]} subgraphs @returns {[string, string][]} path and content of each file */
export function citedFieldsFiles(api, subgraphs) {
  const plans = rowPlans(api);
  const types = subgraphs
    .filter(({ follows }) => !follows)
    .flatMap(({ name }) => citedTypes(api, plans, declaredTypes(name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [['subgraphs/overview/src/cited-fact/cited-types.generated.ts', moduleOf(types)]];
}

function citedTypes(api, plans, declared) {
  return declared
    .filter(({ name, type, isPart }) => !isPart && plans.has(name) && citationsOf(type.record))
    .map(({ name, type }) => citedType(api.getType(name), plans.get(name), type, partsOf(type, declared)));
}

const citationsOf = ({ columns }) => Object.keys(columns).find((name) => columns[name].kind === 'citations');
const partsOf = ({ record }, declared) => declared.filter(({ type, isPart }) => isPart && type.record.entity === record.entity);

function citedType(type, plan, recordType, parts) {
  const { columns } = recordType.record;
  const paths = pathsOf(type, plan, recordType, parts);
  const bases = new Map(Object.keys(columns).flatMap((name) => basisOf(columns, name).map((of) => [of, paths.get(name)])));
  const facts = Object.entries(columns)
    .filter(([name]) => !OURS.has(`${type.name}.${name}`))
    .filter(([name, column]) => !NO_FACTS.has(column.kind) && column.check && !isBasis(columns, name) && paths.has(name))
    .map(([name]) => ({ path: paths.get(name), basis: bases.get(name) ?? null, description: fieldAt(type, paths.get(name)).description ?? '' }))
    .filter(({ description }) => !IS_REMARK.test(description));
  const basis = columns.basis ? (paths.get('basis') ?? null) : null;
  const nestedIn = Object.keys(columns).find((name) => columns[name].kind === 'backReference');
  const parent = paths.get(nestedIn) ?? null;
  const asked = [
    'id',
    'label',
    parent ?? [],
    ...facts.flatMap((fact) => [fact.path, fact.basis ?? []].flat()),
    basis ?? [],
    paths.get(citationsOf(recordType.record)),
  ].flat();
  return { name: type.name, parent, basis, facts, selection: selectionOf(type, plan, asked) };
}

/** Where clients see each column: the field, or the field of a part, by its path. */
function pathsOf(type, plan, recordType, parts) {
  const paths = new Map();
  const add = (prefix, shown) => {
    for (const [field, { column, deprecationReason }] of shown) if (!deprecationReason && !paths.has(column)) paths.set(column, `${prefix}${field}`);
  };
  const fields = Object.values(type.getFields());
  const asked = new Set(plan.columns.map(({ name }) => name));
  add('', shownFields(recordType));
  for (const part of parts) for (const { name, type: of } of fields) if (getNamedType(of).name === part.name) add(`${name}.`, shownFields(part.type));
  for (const column of Object.keys(recordType.record.columns)) if (!paths.has(column) && asked.has(column)) paths.set(column, column);
  for (const [column, path] of paths) if (!asked.has(path.split('.')[0])) paths.delete(column);
  return paths;
}

const isBasis = (columns, name) => name === 'basis' || /Basis$/.test(name) || columns[name].values === Basis;

/** The columns that a column is the basis of: the one it names, or the one it is named after. */
function basisOf(columns, name) {
  const named = columns[name].basisOf ?? name.replace(/Basis$/, '');
  return isBasis(columns, name) && name !== 'basis' && columns[named] ? [named] : [];
}

function fieldAt(type, path) {
  const [first, ...others] = path.split('.');
  const field = type.getFields()[first];
  return others.length > 0 ? fieldAt(getNamedType(field.type), others.join('.')) : field;
}

function selectionOf(type, plan, paths) {
  const fields = [...new Set(paths.map((path) => path.split('.')[0]))];
  return fields.map((name) => {
    const selection = plan.selections[plan.columns.findIndex((column) => column.name === name)];
    const takesDay = type.getFields()[name].args.some((argument) => argument.name === 'asOf');
    return takesDay ? selection.replace(name, `${name}(asOf: "${LAST_DAY}")`) : selection;
  });
}

function moduleOf(types) {
  const rows = types.map(({ name, parent, basis, facts, selection }) => {
    const fields = facts.map((fact) => `      ${JSON.stringify([fact.path, fieldLabel(fact.path.split('.').at(-1), fact.description), fact.basis])},\n`);
    return `  {
    name: ${JSON.stringify(name)},
    parent: ${JSON.stringify(parent)},
    basis: ${JSON.stringify(basis)},
    fields: [\n${fields.join('')}    ],
    operation: \`query Cited${name}($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on ${name} {
${selection.map((each) => `      ${each}\n`).join('')}    }
  }
}
\`,
  },\n`;
  });
  return `/** Generated by "npm run schema" from all subgraphs: the types whose rows cite sources, the fields that state something, with their Danish label and where their basis stands, and how they are asked. */
export const CITED_TYPES: readonly {
  name: string;
  /** The field that gives the row that it is nested in. */
  parent: string | null;
  /** Where the basis of all fields stands that have none of their own. */
  basis: string | null;
  fields: readonly (readonly [path: string, label: string, basis: string | null])[];
  operation: string;
}[] = [
${rows.join('')}];
`;
}
