import * as r from '@portfolio/records';
import { z } from 'zod';

const extension = z.strictObject({
  kind: r.textValue.nullable().default(null),
  years: z.int().nullable().default(null),
  isDecided: z.boolean().nullable().default(null),
  decidedBasis: z.enum(r.Basis).nullable().default(null),
  takesEffect: r.approximateDateValue,
});

export const ContractRecord = r.defineRecord({
  name: 'Contract',
  subgraph: 'solutions',
  columns: {
    id: r.key(),
    solution: r.parent(),
    supplier: r.optionalReference('Organisation'),
    buyer: r.optionalReference('Organisation'),
    scope: r.optionalText(),
    originalEnd: r.approximateDate(),
    end: r.approximateDate(),
    endAltText: r.optionalQuotation(),
    extension: r.optionalValue(extension),
    tenderPublished: r.approximateDate(),
    expectedAward: r.approximateDate(),
    basis: r.basis(),
    sources: r.citations(),
  },
  label: { from: ['solution', 'scope'], text: ({ solution, scope }, nameOf) => `Kontrakt: ${nameOf(solution)}${scope === null ? '' : `, ${scope}`}` },
  indexes: ['solution', 'supplier', 'buyer'],
});
