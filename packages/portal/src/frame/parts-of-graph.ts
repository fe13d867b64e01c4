import { m } from '#messages';

/** What people call the part of the graph that a subgraph answers for. */
const NAMES: Readonly<Record<string, () => string>> = {
  klik: () => m.part_tasks(),
  agreements: () => m.part_agreements(),
  solutions: () => m.part_solutions(),
  governance: () => m.part_governance(),
  municipalities: () => m.part_municipalities(),
  sapa: () => m.part_tax_data(),
  valg: () => m.part_elections(),
  sts: () => m.part_retender(),
  directory: () => m.part_documents(),
  overview: () => m.part_overview(),
};

/** The parts that these subgraphs answer for, in words: »opgaver og aftaler«. */
export function partsInWords(subgraphs: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(subgraphs.map((name) => NAMES[name]?.() ?? m.part_other()));
}
