import * as r from '@portfolio/records';

export const ServiceMessageIssuerRecord = r.defineRecord({
  name: 'ServiceMessageIssuer',
  subgraph: 'sts',
  files: ['service-message-issuers'],
  columns: {
    id: r.keyUnder('solution'),
    solution: r.reference('Solution'),
    issuerRaw: r.quotation(),
    organisation: r.reference('Organisation'),
    asOf: r.approximateDate(),
    basis: r.basis(),
    sources: r.citations(),
  },
  label: { from: ['solution'], text: ({ solution }, nameOf) => `Servicemeddelelser: ${nameOf(solution)}` },
  indexes: ['solution', 'organisation'],
});

export type ServiceMessageIssuerRow = r.Row<typeof ServiceMessageIssuerRecord>;
