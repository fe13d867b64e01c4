export interface Issuer {
  /** The solution that the source names it for. */
  solution: string;
  basis: string;
}

export interface Issued<I extends Issuer> {
  issuer: I;
  /** The issuer is named for an ancestor, not for the solution itself. */
  isInherited: boolean;
  /** The solution that the issuer is named for. */
  from: string;
  /** That of the least sure of the facts it rests on: the issuer, and each step of the chain to whom it is named for. */
  basis: string;
}

/**
 * The service messages of a solution come from the issuer named for it, or else for its nearest ancestor in the part-of chain, which is given nearest first; null where none is named.
 * Source: fki-opgaver-2019, s3 (KMD for Støttesystemerne, SSE for Serviceplatformen, each as a whole).
 */
export function issuerOf<I extends Issuer>(solution: string, ancestors: readonly string[], bases: readonly string[], issuers: readonly I[]): Issued<I> | null {
  const chain = [solution, ...ancestors];
  for (const [steps, from] of chain.entries()) {
    const issuer = issuers.find((candidate) => candidate.solution === from);
    if (issuer) return { issuer, isInherited: steps > 0, from, basis: leastSure([issuer.basis, ...bases.slice(0, steps)]) };
  }
  return null;
}

/** Surest first. */
const SURENESS = ['STATED', 'DERIVED', 'INFERRED', 'GENERAL_KNOWLEDGE', 'UNCERTAIN'];

function leastSure(bases: readonly string[]): string {
  return SURENESS[Math.max(...bases.map((basis) => SURENESS.indexOf(basis)))]!;
}
