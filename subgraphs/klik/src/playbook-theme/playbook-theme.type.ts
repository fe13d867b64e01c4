import { recordType } from '@portfolio/graphql';
import { PlaybookThemeRecord } from './playbook-theme.entity.js';

export const PlaybookTheme = recordType(PlaybookThemeRecord, {
  description: 'A theme of the playbook: a chapter of activities, or the chapter of cases ("tema").',
  fields: {
    id: 'Its stable id, a slug.',
    chapter: 'The chapter of its activities.',
    casesChapter: 'The section of its cases.',
    title: 'Its heading.',
    questions: 'The questions that lead through it.',
    sources: 'Where it is stated.',
  },
});
