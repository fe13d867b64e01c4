import { defineEnum, type ValueOf } from '@portfolio/records';

export const ActorKind = defineEnum('ActorKind', 'What an actor is.', {
  BODY: ['A body of a governance model, such as a steering group ("styregruppe").', 'Organ'],
  ORGANISATION: ['An organisation as a whole, such as KL or a supplier.', 'Organisation'],
});
export type ActorKind = ValueOf<typeof ActorKind>;
