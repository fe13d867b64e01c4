import * as r from '@portfolio/records';

export const ServiceMessageIssuerRecord = r.defineRecord({
  name: 'ServiceMessageIssuer',
  subgraph: 'sts',
  files: ['service-message-issuers'],
  columns: {
    solution: r.keyReference('Solution'),
    issuerRaw: r.text(),
    organisation: r.reference('Organisation'),
    asOf: r.optionalPartialDay(),
    basis: r.basis(),
    sources: r.citations(),
  },
  indexes: ['organisation'],
});

export type ServiceMessageIssuerRow = r.Row<typeof ServiceMessageIssuerRecord>;
