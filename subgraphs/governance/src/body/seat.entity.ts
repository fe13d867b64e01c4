import * as r from '@portfolio/records';

export const SeatRecord = r.defineRecord({
  name: 'Seat',
  subgraph: 'governance',
  columns: {
    id: r.nestedKey(['organisation']),
    body: r.parent(),
    role: r.text(),
    organisation: r.reference('Organisation'),
    min: r.optionalInteger(),
    max: r.optionalInteger(),
    perBody: r.optionalReference('Body'),
    perKkrGeography: r.flag(),
    note: r.optionalText(),
    basis: r.basis(),
    sources: r.citations(),
  },
  label: { from: ['body', 'role'], text: ({ body, role }, nameOf) => `${nameOf(body)}: ${role}` },
  indexes: ['body', 'organisation', 'perBody'],
});
