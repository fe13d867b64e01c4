import { recordList } from '@portfolio/graphql';
import { WheelItem } from './wheel-item.type.js';

export const wheelItemList = recordList(WheelItem, {
  filter: { description: 'Conditions on an item of an annual wheel; all given ones must hold.' },
  orders: { ID: ['id', 'id'], MEETING: ['meetingInTextOrder', 'the meeting of the year'] },
  groups: { MODEL: ['model', 'governance model'], BODY: ['body', 'body'], LANE_CONFIDENCE: ['laneConfidence', 'how sure the body is'] },
});
