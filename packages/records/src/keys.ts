import { INTERFACE_TYPES, PORTFOLIO_KEYS } from './portfolio-keys.js';

type ObjectType = keyof typeof PORTFOLIO_KEYS;

/** The types whose records have a stable id that other subgraphs, and other services, may keep; of an interface those that implement it. */
export type KeyedType = ObjectType | keyof typeof INTERFACE_TYPES;

/** Whether records of several types have the keys: an id says of which it is. */
export function isInterface(type: KeyedType): boolean {
  return type in INTERFACE_TYPES;
}

const objectTypesOf = (type: KeyedType): readonly ObjectType[] => (isInterface(type) ? INTERFACE_TYPES[type as never] : [type as ObjectType]);

const types = new Map<string, ObjectType>();
for (const [type, ids] of Object.entries(PORTFOLIO_KEYS) as [ObjectType, readonly string[]][]) {
  for (const id of ids) {
    const other = types.get(id);
    if (other) throw new Error(`expected an id to belong to one record of one type, but "${id}" belongs to ${other} and ${type}`);
    types.set(id, type);
  }
}

/** The object type of the record that an id belongs to; undefined where no data file gives it, and its form does not tell. */
export function typeOfId(id: string): string | undefined {
  return types.get(id) ?? (isSignature(id) ? 'Signature' : typeOfOverview(id));
}

/** The types of a read model, whose ids are made of those of others: `aula-dba/751/obligation`, `sapa/standing`, `aula-dba/deadline/fact`. */
export const OVERVIEW_TYPES = [
  'Obligation',
  'MunicipalityStanding',
  'SolutionStanding',
  'OrganisationStanding',
  'CitedFact',
  'TimelineItem',
  'Difference',
] as const;

/** The types of what follows from one field of a row, by the last part of their ids. */
const OF_A_FIELD = { fact: 'CitedFact', timeline: 'TimelineItem' } as const;

function typeOfOverview(id: string): string | undefined {
  if (/^.+(\/\d{4}-\d\d-\d\d){2}\/difference$/.test(id)) return 'Difference';
  const [, row, made] = /^(.+)\/[A-Za-z]+\/(fact|timeline)$/.exec(id) ?? [];
  if (row !== undefined) return types.has(row) || isSignature(row) ? OF_A_FIELD[made as keyof typeof OF_A_FIELD] : undefined;
  const [, of = '', kind] = /^(.+)\/(standing|obligation)$/.exec(id) ?? [];
  if (kind === 'standing') return OVERVIEW_TYPES.find((type) => type === `${types.get(of)}Standing`);
  const [duty = '', municipality = '', ...others] = of.split('/');
  const isOne = kind === 'obligation' && others.length === 0 && isKeyOf('Municipality', municipality) && (isKeyOf('Agreement', duty) || isKeyOf('Task', duty));
  return isOne ? 'Obligation' : undefined;
}

/** `<agreement>/<municipality>`, whether or not the agreement addresses the municipality. */
function isSignature(id: string): boolean {
  const [agreement, municipality, ...others] = id.split('/');
  return others.length === 0 && isKeyOf('Agreement', agreement!) && isKeyOf('Municipality', municipality ?? '');
}

export function isKeyOf(type: KeyedType, key: string): boolean {
  const found = types.get(key);
  return found !== undefined && objectTypesOf(type).includes(found);
}

/** Every id of a type. */
export function keysOf(type: KeyedType): readonly string[] {
  return objectTypesOf(type).flatMap((each): readonly string[] => PORTFOLIO_KEYS[each]);
}

export function sectionId(document: string, section: string): string {
  return `${document}#${section}`;
}

export function isSectionOf(document: string, section: string): boolean {
  return isKeyOf('DocumentSection', sectionId(document, section));
}
