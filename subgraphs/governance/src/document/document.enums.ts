import { enumType } from '@portfolio/graphql';
import type { CHANGE_KINDS, DOCUMENT_KINDS } from './document.entity.js';

export const DocumentKind = enumType<(typeof DOCUMENT_KINDS)[number]>('DocumentKind', 'What a document is.', {
  GOVERNANCE_NOTE: 'A note that lays down a governance model ("governancemodel").',
  GOVERNANCE_SLIDES: 'Slides that lay down a governance model.',
  PLAYBOOK: 'The municipalities\' playbook for the monopoly break ("drejebog").',
  ANNEX_NOTE: 'An annex to tasks that municipalities solve ("bilag").',
  MEETING_SLIDES: 'Slides of a meeting ("programledermøde").',
});

export const RevisionChangeKind = enumType<(typeof CHANGE_KINDS)[number]>('RevisionChangeKind', 'What a revision did to a document.', {
  LAUNCHED: 'Published it for the first time.',
  ADDED: 'Added something ("tilføjet").',
  UPDATED: 'Updated something ("opdateret").',
});
