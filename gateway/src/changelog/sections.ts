import type { Release } from './releases.js';

/** One kind of changes of a release, for people. */
export interface Section {
  heading: string;
  lines: readonly Line[];
}

/** The parts that changed, and what is said of them; where that is said of each in its own words, these. */
export interface Line {
  parts: readonly string[];
  text: string;
  details: readonly string[];
}

/** The changes of a release by kind, what clients must act upon first; kinds without any are left out. */
export function sectionsOf({ removed, changed, deprecated, added }: Release): Section[] {
  const sections = [
    { heading: 'Removed', lines: removed.map(({ path, migration }) => line([path], migration)) },
    { heading: 'Changed', lines: changed.map(({ message, migration }) => line([], migration, [message])) },
    { heading: 'Deprecated', lines: deprecated.map(({ path, successor, goesOn }) => line([path], deprecation(successor, goesOn))) },
    { heading: 'Added', lines: [...Map.groupBy(added, typeOf)].map(([, parts]) => line(parts)) },
  ];
  return sections.map(({ heading, lines }) => ({ heading, lines: byText(lines) })).filter(({ lines }) => lines.length > 0);
}

function line(parts: readonly string[], text = '', details: readonly string[] = []): Line {
  return { parts, text, details };
}

function deprecation(successor: string | undefined, goesOn: string): string {
  return successor === undefined ? `Goes on ${goesOn}, without a successor.` : `Use \`${successor}\`. Goes on ${goesOn}.`;
}

/** Parts of which the same is said stand together. */
function byText(lines: readonly Line[]): Line[] {
  const [said, bare] = [lines.filter(({ text }) => text !== ''), lines.filter(({ text }) => text === '')];
  const grouped = [...Map.groupBy(said, ({ text }) => text)].map(([text, group]) =>
    line(
      group.flatMap(({ parts }) => parts),
      text,
      group.flatMap(({ details }) => details),
    ),
  );
  return [...grouped, ...bare];
}

function typeOf(path: string): string {
  return /^@?\w+/.exec(path)?.[0] ?? path;
}
