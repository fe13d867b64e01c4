import { Basis, enumType } from '@portfolio/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Body } from '../body/body.type.js';
import { Citation } from '../document/citation.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import type { INTERACTION_KINDS } from './interaction.entity.js';

export const InteractionKind = enumType<(typeof INTERACTION_KINDS)[number]>('InteractionKind', 'What one body does for another.', {
  RECOMMENDS_TO: 'Puts a recommendation before it ("indstiller").',
  ADVISES: 'Advises it ("rådgiver").',
  SETS_FRAME_FOR: 'Sets the frame it works in ("ramme").',
  INITIATES: 'Starts its work ("igangsætter").',
  ORIENTS: 'Keeps it informed ("orienterer").',
  DECIDES_FOR: 'Decides what it is to carry out ("beslutter").',
  SUPPORTS: 'Supports it with knowledge or people.',
  SETS_UP: 'Sets it up ("nedsætter").',
  APPROVES: 'Approves that it is set up ("godkender").',
  PROVIDES_STATUS_TO: 'Delivers its status before a meeting.',
  COORDINATES_WITH: 'Coordinates with it ("koordinerer").',
  PROVIDES_INPUT_TO: 'Brings in views and input.',
  REPORTS_TO: 'Reports back to it ("refererer til").',
});

@ObjectType({ description: 'What one body does for another in a governance model.' })
export class Interaction {
  @Field(() => ID, { description: 'Its stable id.' })
  id!: string;

  @Field(() => GovernanceModel, { description: 'The governance model.' })
  model!: string;

  @Field(() => Body, { description: 'The body that acts.' })
  from!: string;

  @Field(() => InteractionKind, { description: 'What it does.' })
  kind!: string;

  @Field(() => Body, { description: 'The body it acts towards.' })
  to!: string;

  @Field(() => String, { description: 'What it is about.' })
  what!: string;

  @Field(() => Basis, { description: 'How it is known.' })
  basis!: string;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
