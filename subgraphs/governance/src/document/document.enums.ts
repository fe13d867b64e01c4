import { defineEnum } from '@portfolio/records';

export const DocumentKind = defineEnum('DocumentKind', 'What a document is.', {
  GOVERNANCE_NOTE: ['A note that lays down a governance model ("governancemodel").', 'Governancenotat'],
  GOVERNANCE_SLIDES: ['Slides that lay down a governance model.', 'Governanceslides'],
  PLAYBOOK: ['The municipalities\' playbook for the monopoly break ("drejebog").', 'Drejebog'],
  ANNEX_NOTE: ['An annex to tasks that municipalities solve ("bilag").', 'Bilag'],
  MEETING_SLIDES: ['Slides of a meeting ("programledermøde").', 'Mødeslides'],
});

export const RevisionChangeKind = defineEnum('RevisionChangeKind', 'What a revision did to a document.', {
  LAUNCHED: ['Published it for the first time.', 'Lanceret'],
  ADDED: ['Added something ("tilføjet").', 'Tilføjet'],
  UPDATED: ['Updated something ("opdateret").', 'Opdateret'],
});
