import * as r from '@portfolio/records';

export const PlaybookThemeRecord = r.defineRecord({
  name: 'PlaybookTheme',
  subgraph: 'klik',
  files: ['playbook-themes'],
  columns: { id: r.key(), chapter: r.name(), casesChapter: r.optionalName(), title: r.text(), questions: r.texts(), sources: r.citations() },
});
