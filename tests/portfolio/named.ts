import type { Answer } from './shape.js';

/** A thing in an answer: its id, what it is called, and the sections that are cited for it. */
export interface Named {
  key: string;
  label: string;
  sources: string[] | undefined;
}

/** Every thing in an answer that has a label, in its order; a value that rows are counted by is none. */
export function namedIn(answer: Answer): Named[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const inside = Object.values(answer).flatMap(namedIn);
  if (Array.isArray(answer) || !('label' in answer) || 'value' in answer) return inside;
  return [{ key: answer.id ?? answer.code, label: answer.label, sources: sectionsOf(answer) }, ...inside];
}

/** The ids of all sections that an answer cites, each once. */
export function citedIn(answer: Answer): Set<string> {
  if (typeof answer !== 'object' || answer === null) return new Set();
  return new Set([...(sectionsOf(answer) ?? []), ...Object.values(answer).flatMap((part) => [...citedIn(part)])]);
}

function sectionsOf({ sources }: Answer): string[] | undefined {
  return sources?.map(({ section }: { section: { id: string } }) => section.id);
}
