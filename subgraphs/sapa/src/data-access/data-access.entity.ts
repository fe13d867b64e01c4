import * as r from '@portfolio/records';
import { DataAccessStatus } from './data-access.enums.js';

export const DataAccessRecord = r.defineRecord({
  name: 'DataAccess',
  subgraph: 'sapa',
  files: ['data-accesses'],
  columns: {
    id: r.key(),
    solution: r.reference('Solution'),
    name: r.text(),
    purposes: r.optionalInteger(),
    channel: r.reference('Solution'),
    channelBasis: r.basisOf('channel'),
    agreementKind: r.text(),
    createdBy: r.reference('Organisation'),
    signing: r.text(),
    status: r.choice(DataAccessStatus),
    statusBasis: r.basisOf('status'),
    expected: r.approximateDate(),
    notes: r.texts(),
    contactRoles: r.texts(),
    sources: r.citations(),
  },
  indexes: ['solution', 'channel', 'createdBy'],
});
