import { m } from '#messages';

const WORDS = {
  INFERRED: [() => m.basis_inferred(), () => m.basis_inferred_why()],
  DERIVED: [() => m.basis_derived(), () => m.basis_derived_why()],
  GENERAL_KNOWLEDGE: [() => m.basis_general(), () => m.basis_general_why()],
  UNCERTAIN: [() => m.basis_uncertain(), () => m.basis_uncertain_why()],
} as const;

/** How a fact is known, where it is not stated outright. */
export function BasisWord({ basis }: { basis: string | null | undefined }) {
  const words = WORDS[basis as keyof typeof WORDS];
  if (!words) return null;
  return (
    <abbr className="basis" title={words[1]()} tabIndex={0}>
      {words[0]()}
    </abbr>
  );
}
