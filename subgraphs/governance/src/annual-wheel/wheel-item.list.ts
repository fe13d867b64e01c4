import { BooleanFilter, defineList, IdFilter, TextFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { WheelItemRecord } from './wheel-item.entity.js';
import { WheelItem } from './wheel-item.type.js';

@InputType({ description: 'Conditions on an item of an annual wheel; all given ones must hold.' })
class WheelItemFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its governance model.' })
  model?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Its body.' })
  body?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'What happens.' })
  item?: TextFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'It stands on the agenda of every meeting.' })
  everyMeeting?: BooleanFilter;
}

export const wheelItemList = defineList({
  record: WheelItemRecord,
  node: () => WheelItem,
  filter: WheelItemFilter,
  orders: { ID: ['id', 'id'], MEETING: ['meetingInTextOrder', 'the meeting of the year'] },
  groups: { MODEL: ['model', 'governance model'], BODY: ['body', 'body'], LANE_CONFIDENCE: ['laneConfidence', 'how sure the body is'] },
});
