import { useKept } from '../../app/kept.ts';
import { QUESTIONS } from './questions.generated.ts';

/** A question that this browser keeps, with its values, as the reader calls it. */
export interface Mine {
  name: string;
  slug: string;
  /** The values, as the address has them; the shown day is not among them. */
  values: readonly (readonly [parameter: string, text: string])[];
}

/** How many are kept at the most: the oldest goes. */
const MOST = 50;

/** The questions that this browser keeps, the newest first, and how to change them. */
export function useMine(): [mine: readonly Mine[], change: (mine: readonly Mine[]) => void] {
  const [kept, keep] = useKept('mine-spoergsmaal');
  return [parsed(kept), (mine) => keep(mine.length > 0 ? JSON.stringify(mine.slice(0, MOST)) : undefined)];
}

function parsed(text: string | undefined): Mine[] {
  try {
    const mine = JSON.parse(text ?? '[]') as unknown;
    return Array.isArray(mine) ? mine.filter(isMine) : [];
  } catch {
    return [];
  }
}

function isMine(value: unknown): value is Mine {
  const { name, slug, values } = (value ?? {}) as Partial<Mine>;
  const isPair = (pair: unknown) => Array.isArray(pair) && pair.length === 2 && pair.every((text) => typeof text === 'string');
  return typeof name === 'string' && QUESTIONS.some((question) => question.slug === slug) && Array.isArray(values) && values.every(isPair);
}
