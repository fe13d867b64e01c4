interface Named {
  name: string;
  abbreviation?: string | null;
}

interface AgreementNames {
  label: string;
  solutionRaw?: string | null;
  solutions?: readonly Named[] | null;
}

export const shortName = ({ name, abbreviation }: Named): string => abbreviation ?? name;

/** »SAPA – Sagsoverblik/Partskontakt«; once where both are the same. */
export const fullName = ({ name, abbreviation }: Named): string => (abbreviation && abbreviation !== name ? `${abbreviation} – ${name}` : name);

export const shortNames = (solutions: readonly Named[] | null | undefined): string => (solutions ?? []).map(shortName).join(', ');

/** What people call an agreement: the short name of its one solution, or what the source calls it. */
export function agreementName({ solutions, solutionRaw, label }: AgreementNames): string {
  const [first, ...others] = solutions ?? [];
  return (others.length === 0 && first?.abbreviation) || (solutionRaw ?? first?.name ?? label);
}

/** A KKR geography beside others. */
export const kkrName = (name: string): string => name.replace(/^KKR /, '');
