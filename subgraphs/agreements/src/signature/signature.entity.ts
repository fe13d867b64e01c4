import { PORTFOLIO_KEYS } from '@portfolio/records';
import * as r from '@portfolio/records';
import { SignatureStatus } from './signature.enums.js';

export const SignatureRecord = r.defineRecord({
  name: 'Signature',
  subgraph: 'agreements',
  files: ['signatures'],
  columns: {
    id: r.key(/^[a-z0-9-]+\/\d{3}$/, 'the id of an agreement and the code of a municipality, such as "aula-dba/751"'),
    agreement: r.reference('Agreement'),
    municipality: r.reference('Municipality'),
    status: r.choice(SignatureStatus),
    basis: r.basisOf('status'),
    asOf: r.optionalDay(),
    placeInSource: r.optionalInteger(),
    sources: r.citations(),
  },
  label: { from: ['agreement', 'municipality'], text: ({ agreement, municipality }, nameOf) => `${nameOf(municipality)}: ${nameOf(agreement)}` },
  indexes: ['agreement', 'municipality', ['municipality', 'agreement', 'id']],
});

export type SignatureRow = r.Row<typeof SignatureRecord>;

export function signatureKey(agreement: string, municipality: string): string {
  return `${agreement}/${municipality}`;
}

/** An agreement that requires a signature addresses every municipality: where no source reports a signature, the row says NOT_REPORTED. */
export function unreportedSignatures(agreements: readonly Record<string, unknown>[], reported: readonly Record<string, unknown>[]) {
  const known = new Set(reported.map(({ id }) => id));
  const addressed = agreements
    .filter(({ requiresSignature }) => requiresSignature)
    .flatMap((agreement) => PORTFOLIO_KEYS.Municipality.map((code) => [agreement, code] as const));
  const missing = addressed.filter(([{ id }, code]) => !known.has(signatureKey(String(id), code)));
  return missing.map(([{ id, sources }, municipality], index) => ({
    id: signatureKey(String(id), municipality),
    agreement: id,
    municipality,
    status: 'NOT_REPORTED',
    basis: null,
    asOf: null,
    placeInSource: null,
    sources,
    position: reported.length + index + 1,
  }));
}
