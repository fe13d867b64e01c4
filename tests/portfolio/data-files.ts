import { fileURLToPath } from 'node:url';
import { SUBGRAPHS } from '@portfolio/gateway';
import { readRecords } from '@portfolio/seeding';
import type { Answer } from './shape.js';

/** What the data files say of an entity. */
export interface Known {
  label: string;
  /** The sections that it cites, in order, as `document#section`; undefined where facts of its type cite nothing themselves. */
  sources: string[] | undefined;
}

/** The types that are called by more than their name, title or text, and how: `name` is what the record of an id is called. */
const LABELS: Readonly<Record<string, (row: Answer, name: (id: string) => string) => string>> = {
  Agreement: ({ type, solutions, solutionRaw, parts }, name) => {
    const about = solutionRaw ?? listed(solutions.map(name));
    return `${AGREEMENTS[type]}${about && `: ${about}`}${parts.length > 0 ? ` (${listed(parts)})` : ''}`;
  },
  Contract: ({ solution, scope }, name) => `Kontrakt: ${name(solution)}${scope ? `, ${scope}` : ''}`,
  Dependency: ({ solution, dependsOn }, name) => `${name(solution)} afhænger af ${name(dependsOn)}`,
  DocumentRevision: ({ document, version }, name) => `${name(document)}, version ${version}`,
  GovernanceAssignment: ({ solution }, name) => `Styring af ${name(solution)}`,
  LifecycleFact: ({ solution, kind }, name) => `${name(solution)}: ${LIFECYCLE[kind]}`,
  MeetingDeadline: ({ body, what }, name) => `${name(body)}: ${what}`,
  MunicipalityRole: ({ municipality, kind }, name) => `${name(municipality)}: ${ROLES[kind]}`,
  ReadinessRule: () => 'Parathed til en ny løsning',
  Seat: ({ body, role }, name) => `${name(body)}: ${role}`,
  ServiceMessageIssuer: ({ solution }, name) => `Servicemeddelelser: ${name(solution)}`,
  Signature: ({ agreement, municipality }, name) => `${name(municipality)}: ${name(agreement)}`,
  SolutionVendor: ({ solution, organisation }, name) => `${name(solution)}: ${name(organisation)}`,
};

const AGREEMENTS: Readonly<Record<string, string>> = {
  CONNECTION: 'Tilslutningsaftale',
  CONTRACT_TERMS: 'Kontraktvilkår',
  DATA_PROCESSING: 'Databehandleraftale',
  PHASE_OUT: 'Udfasningsaftale',
};
const LIFECYCLE: Readonly<Record<string, string>> = { FIRST_USE: 'Første brug', REPLACED_BY: 'Afløses af' };
const ROLES: Readonly<Record<string, string>> = { AGREEMENT_RECIPIENT: 'Aftalemodtager', CO_AUTHOR: 'Medforfatter', LEAD: 'Initiativtager' };

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)!}`;
}

/** What the data files say of everything with an id, by its id; of a municipality by its code. */
export async function readKnown(): Promise<ReadonlyMap<string, Known>> {
  const rows: { type: string; key: string; row: Answer }[] = [];
  for (const { records, dataFolder, complete } of SUBGRAPHS) {
    const read = await readRecords(
      fileURLToPath(dataFolder),
      records.filter(({ files }) => files),
    );
    complete?.(read);
    for (const [{ name, key }, own] of read) rows.push(...own.map((row) => ({ type: name, key: String(row[key]), row })));
  }
  const byKey = new Map(rows.map((each) => [each.key, each]));
  const label = (key: string): string => {
    const { type, row } = byKey.get(key)!;
    return LABELS[type]?.(row, label) ?? row.name ?? row.title ?? row.text;
  };
  const known: [string, Known][] = rows
    .filter(({ row, type }) => type in LABELS || row.name || row.title || row.text)
    .map(({ key, row }) => [key, { label: label(key), sources: sourcesOf(row) }]);
  return new Map([...known, ...Object.entries(ROLES).map(([role, called]): [string, Known] => [role, { label: called, sources: undefined }])]);
}

function sourcesOf({ sources }: Answer): string[] | undefined {
  return sources?.map(({ document, section }: { document: string; section: string }) => (section.includes('#') ? section : `${document}#${section}`));
}
