import * as r from '@portfolio/records';
import { LaneConfidence } from './wheel-item.enums.js';

export const WheelItemRecord = r.defineRecord({
  name: 'WheelItem',
  subgraph: 'governance',
  files: ['annual-wheel'],
  columns: {
    id: r.key(),
    model: r.reference('GovernanceModel'),
    body: r.optionalReference('Body'),
    item: r.quotation(),
    shortTitle: r.optionalText(),
    period: r.approximateDate(),
    everyMeeting: r.flag(),
    meetingInTextOrder: r.optionalInteger(),
    laneBasis: r.basisOf('body'),
    laneConfidence: r.optionalChoice(LaneConfidence),
    note: r.optionalText(),
    sources: r.citations(),
  },
  label: { from: ['item'], text: ({ item }) => item },
  indexes: ['model', 'body'],
});

export type WheelItemRow = r.Row<typeof WheelItemRecord>;
