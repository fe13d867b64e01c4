import { recordList } from '@portfolio/graphql';
import { Interaction } from './interaction.type.js';

export const interactionList = recordList(Interaction, {
  filter: { description: 'Conditions on an interaction; all given ones must hold.' },
  orders: { ID: ['id', 'id'], KIND: ['kind', 'kind'] },
  groups: { KIND: ['kind', 'kind'], MODEL: ['model', 'governance model'], FROM: ['from', 'the body that acts'], TO: ['to', 'the body acted towards'] },
});
