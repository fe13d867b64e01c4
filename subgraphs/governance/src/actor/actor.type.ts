import { enumType } from '@portfolio/graphql';
import { createUnionType } from 'type-graphql';
import { Body } from '../body/body.type.js';
import { Organisation } from '../organisation/organisation.type.js';
import type { ActorKindValue } from './actor.entity.js';

export const Actor = createUnionType({
  name: 'Actor',
  description: 'Who acts in a governance model: one of its bodies, or an organisation as a whole.',
  types: () => [Body, Organisation] as const,
});

export const ActorKind = enumType<ActorKindValue>('ActorKind', 'What an actor is.', {
  BODY: 'A body of a governance model, such as a steering group ("styregruppe").',
  ORGANISATION: 'An organisation as a whole, such as KL or a supplier.',
});
