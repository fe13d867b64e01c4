import { recordType } from '@portfolio/graphql';
import { KlikTask } from '../stubs.js';
import { DataAccessStepRecord } from './workflow-step.entity.js';

export const DataAccessStep = recordType(DataAccessStepRecord, {
  description: 'A step of a municipality on its way from the work as it is to users trained in the tax data of SAPA ("trin i arbejdsgang", "SKAT-data").',
  fields: {
    id: 'Its stable id, a slug.',
    position: { column: 'order', description: 'Its place among the steps, from 1.' },
    name: 'What is done, "Afdæk as-is og to-be".',
    klikCode: 'The code of its task in KLIK, "A11"; empty where the source gives none.',
    klikTask: [() => KlikTask, 'Its task in KLIK, where it has one known task.'],
    klikRule: 'How many tasks it has in KLIK, in words: one, one for each purpose, or none.',
    sources: 'Where it is stated.',
  },
});
