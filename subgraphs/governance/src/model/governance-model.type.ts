import { Basis, enumType } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Body } from '../body/body.type.js';
import { Citation } from '../document/citation.type.js';
import { Document } from '../document/document.type.js';
import type { MODEL_STATUSES } from './governance-model.entity.js';

const GovernanceModelStatus = enumType<(typeof MODEL_STATUSES)[number]>('GovernanceModelStatus', 'How far a governance model is.', {
  PROPOSED: 'Put forward as a proposal in the note of 2013/14; that note does not state when it took effect.',
  IN_FORCE: 'In force.',
  BEING_IMPLEMENTED: 'Being put in place in 2025 and 2026.',
});

@ObjectType({ description: 'A way of steering shared municipal solutions: which bodies there are and who decides what ("governancemodel").' })
@Directive('@key(fields: "id")')
export class GovernanceModel {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Document, { description: 'The document that lays it down.' })
  document!: string;

  @Field(() => GovernanceModelStatus, { description: 'How far it is.' })
  status!: string;

  @Field(() => Basis, { description: 'How that is known.' })
  statusBasis!: string;

  @Field(() => Body, { description: 'The body that steers: its steering group ("styregruppe"), or what comes closest.' })
  steeringBody!: string;

  @Field(() => Basis, { description: 'How the steering body is known.' })
  steeringBodyBasis!: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose?: string | null;

  @Field(() => String, { description: 'What it covers, in words.' })
  scope!: string;

  @Field(() => String, { nullable: true, description: 'A remark on how the source was read.' })
  note?: string | null;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
