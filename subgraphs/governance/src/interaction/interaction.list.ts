import { recordList } from '@portfolio/graphql';
import { Interaction } from './interaction.type.js';

export const interactionList = recordList(Interaction, {
  filter: {
    description: 'Conditions on an interaction; all given ones must hold.',
    fields: {
      model: 'Its governance model.',
      from: 'The body that acts.',
      to: 'The body it acts towards.',
      kind: 'What it does.',
      what: 'What it is about.',
      basis: 'How it is known.',
    },
  },
  orders: { ID: ['id', 'id'], KIND: ['kind', 'kind'] },
  groups: { KIND: ['kind', 'kind'], MODEL: ['model', 'governance model'], FROM: ['from', 'the body that acts'], TO: ['to', 'the body acted towards'] },
});
