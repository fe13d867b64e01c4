import * as r from '@portfolio/records';

export const LANE_CONFIDENCES = ['MEDIUM', 'LOW'] as const;

export const WheelItemRecord = r.defineRecord({
  name: 'WheelItem',
  subgraph: 'governance',
  files: ['annual-wheel'],
  columns: {
    id: r.key(),
    model: r.reference('GovernanceModel'),
    body: r.optionalReference('Body'),
    item: r.text(),
    everyMeeting: r.flag(),
    meetingInTextOrder: r.optionalInteger(),
    laneBasis: r.optionalBasis(),
    laneConfidence: r.optionalChoice(LANE_CONFIDENCES),
    note: r.optionalText(),
    sources: r.citations(),
  },
  indexes: ['model', 'body'],
});
