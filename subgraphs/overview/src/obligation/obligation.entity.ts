import * as r from '@portfolio/records';
import { ObligationKind } from './obligation.enums.js';

export const ObligationRecord = r.defineRecord({
  name: 'Obligation',
  subgraph: 'overview',
  seed: 'never',
  columns: {
    id: r.key(/^[a-z0-9-]+\/\d{3}\/obligation$/, 'the id of what asks it, the code of a municipality and "obligation", such as "aula-dba/751/obligation"'),
    kind: r.choice(ObligationKind),
    title: r.text(),
    municipality: r.reference('Municipality'),
    municipalityName: r.name(),
    kkr: r.reference('KkrGeography'),
    region: r.reference('Region'),
    agreement: r.optionalReference('Agreement'),
    task: r.optionalReference('Task'),
    solutions: r.references('Solution'),
    vendors: r.references('Organisation'),
    steeringBody: r.optionalReference('Body'),
    due: r.approximateDate(),
    basis: r.basis(),
    /** The row that it follows from: a signature or a task. */
    cause: r.name(),
    /** The agreement or task that asks it. */
    duty: r.name(),
    opensOn: r.optionalDay(),
    openUntil: r.optionalDay(),
    relevantUntil: r.optionalDay(),
    /** From when on it is reported as done, or as missing. */
    doneFrom: r.optionalDay(),
    missingFrom: r.optionalDay(),
    sources: r.citations(),
  },
  label: { from: ['title', 'municipalityName'], text: ({ title, municipalityName }) => `${municipalityName}: ${title}` },
  alsoNames: ['title', 'municipalityName'],
  indexes: ['solutions', ['municipality', 'dueTo', 'id'], ['dueTo', 'id']],
});

export type ObligationRow = r.Row<typeof ObligationRecord>;
