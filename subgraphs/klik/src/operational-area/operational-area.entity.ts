import * as r from '@portfolio/records';
import { expectations } from '../expectation/expectation.entity.js';
import { OperationalQuestionBasis } from './operational-area.enums.js';

export const OperationalQuestionRecord = r.defineRecord({
  name: 'OperationalQuestion',
  subgraph: 'klik',
  columns: { id: r.key(), area: r.parent(), text: r.text(), basis: r.choice(OperationalQuestionBasis), sources: r.citations() },
  label: { from: ['text'], text: ({ text }) => text },
  indexes: ['area'],
});

export const OperationalAreaRecord = r.defineRecord({
  name: 'OperationalArea',
  subgraph: 'klik',
  files: ['operational-areas'],
  columns: {
    id: r.key(),
    sectionNumber: r.integer(),
    title: r.text(),
    solutions: r.references('Solution'),
    solutionsNote: r.optionalText(),
    note: r.optionalText(),
    expectations: expectations(),
    kombitDoes: r.texts(),
    rules: r.texts(),
    questions: r.children(OperationalQuestionRecord),
    sources: r.citations(),
  },
  indexes: ['solutions'],
});

export type OperationalAreaRow = r.Row<typeof OperationalAreaRecord>;
