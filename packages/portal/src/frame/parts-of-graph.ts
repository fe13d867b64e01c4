import { m } from '#messages';

const words: Readonly<Record<string, unknown>> = m;

/** What people call the part of the graph that a subgraph answers for: the text `part_<subgraph>`. */
function partInWords(subgraph: string): string {
  const word = words[`part_${subgraph}`];
  return typeof word === 'function' ? (word as () => string)() : m.part_other();
}

/** The parts that these subgraphs answer for, in words: »opgaver og aftaler«. */
export function partsInWords(subgraphs: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(subgraphs.map(partInWords));
}
