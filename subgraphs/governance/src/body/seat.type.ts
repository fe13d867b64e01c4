import { recordType } from '@portfolio/graphql';
import { Organisation } from '../organisation/organisation.type.js';
import { Body } from './body.type.js';
import { SeatRecord } from './seat.entity.js';

export const Seat = recordType(SeatRecord, {
  description: 'A line of a body\'s composition ("bemanding"): a role, who fills it and with how many; never a person.',
  fields: {
    body: [() => Body, 'The body.'],
    role: 'Who sits there.',
    organisation: [() => Organisation, 'The organisation that fills it; municipal members count for the municipalities ("kommunerne").'],
    min: 'How many at least; empty where the source gives no number.',
    max: 'How many at most; empty where the source gives no number or no upper limit.',
    perBody: [() => Body, 'The body of which each one fills a seat, as the chair of each "Fagråd".'],
    perKkrGeography: 'Each of the five KKR geographies ("KKR-geografier") has one.',
    note: 'A remark on how the source was read.',
    basis: 'How the seat is known.',
    sources: 'Where it is stated.',
  },
});
