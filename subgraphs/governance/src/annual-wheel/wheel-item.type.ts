import { Basis, enumType } from '@portfolio/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Body } from '../body/body.type.js';
import { Citation } from '../document/citation.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import type { LANE_CONFIDENCES } from './wheel-item.entity.js';

const LaneConfidence = enumType<(typeof LANE_CONFIDENCES)[number]>(
  'LaneConfidence',
  'How sure it is which lane of a wheel an item stands in; the text has lost the drawing.',
  {
    MEDIUM: 'Probable.',
    LOW: 'A guess at best.',
  },
);

@ObjectType({ description: 'Something that comes back every year: an item of an annual wheel ("årshjul").' })
export class WheelItem {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => GovernanceModel, { description: 'The governance model whose wheel it is.' })
  model!: string;

  @Field(() => Body, { nullable: true, description: 'The body whose lane it stands in; empty where that is not known.' })
  body?: string | null;

  @Field(() => String, { description: 'What happens, close to the words of the source; a number in brackets tells items of the same words apart.' })
  item!: string;

  @Field(() => Boolean, { description: 'It stands on the agenda of every meeting.' })
  everyMeeting!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'The meeting of the year it belongs to, counted in the order of the text, 1 to 4; quarters are not stated.',
  })
  meetingInTextOrder?: number | null;

  @Field(() => Basis, { nullable: true, description: 'How the body is known.' })
  laneBasis?: string | null;

  @Field(() => LaneConfidence, { nullable: true, description: 'How sure the body is; empty where the source states it.' })
  laneConfidence?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark on how the source was read.' })
  note?: string | null;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
