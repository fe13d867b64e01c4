interface Addressed {
  solutions: readonly string[];
  /** What the row's own words place its solutions in, at any step of the part-of chain. */
  withinSolutions: readonly string[];
}

/**
 * A group gathers the people of another solution where it is tied to one that the agreement neither concerns nor is part of. Source: programleder-2025, aftaler-1 ("FKI -SP"
 * and "FKI STS" go to those responsible for FKI's infrastructure) and aftaler-2 (the recipients of KSD and KY look swapped).
 */
export function isOfAnotherSolution({ solution }: { solution: string | null }, { solutions, withinSolutions }: Addressed): boolean {
  return solution !== null && !solutions.includes(solution) && !withinSolutions.includes(solution);
}
