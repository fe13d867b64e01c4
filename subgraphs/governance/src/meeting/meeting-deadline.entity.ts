import * as r from '@portfolio/records';

export const MeetingDeadlineRecord = r.defineRecord({
  name: 'MeetingDeadline',
  subgraph: 'governance',
  files: ['meeting-deadlines'],
  columns: { id: r.key(), body: r.reference('Body'), what: r.text(), weeksBeforeMeeting: r.integer(), by: r.text(), sources: r.citations() },
  label: { from: ['body', 'what'], text: ({ body, what }, nameOf) => `${nameOf(body)}: ${what}` },
  indexes: ['body'],
});
