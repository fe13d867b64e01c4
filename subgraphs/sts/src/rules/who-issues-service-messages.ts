export interface Issuer {
  /** The solution that the source names it for. */
  solution: string;
}

export interface Issued<I extends Issuer> {
  issuer: I;
  /** The issuer is named for an ancestor, not for the solution itself. */
  inherited: boolean;
  /** The solution that the issuer is named for. */
  from: string;
}

/**
 * The service messages of a solution come from the issuer named for it, or else for its nearest ancestor in the part-of chain, which is given nearest first; null where none is named.
 * Source: fki-opgaver-2019, s3 (KMD for Støttesystemerne, SSE for Serviceplatformen, each as a whole).
 */
export function issuerOf<I extends Issuer>(solution: string, ancestors: readonly string[], issuers: readonly I[]): Issued<I> | null {
  for (const from of [solution, ...ancestors]) {
    const issuer = issuers.find((candidate) => candidate.solution === from);
    if (issuer) return { issuer, inherited: from !== solution, from };
  }
  return null;
}
