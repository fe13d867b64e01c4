import type { ObligationLevel } from '../expectation/expectation.enums.js';

interface Statement {
  text: string;
  /** How far it binds, from the words of its source. */
  level: ObligationLevel;
  levelRaw: string | null;
}

export interface Obligation {
  obligation: string;
  obligationRaw: string | null;
  /** The statement it is that of, where others have another level. */
  obligationScope: string | null;
}

/**
 * The obligation of an activity is that of its first statement, the activity itself; it says nothing of the others. Source: drejebog-4-1, s4-7 (the review "bør", the
 * analysis "kommunernes ansvar"), s6-2 and s6-5 ("skal" and "bør" side by side).
 */
export function obligationOf([first, ...others]: readonly [Statement, ...Statement[]]): Obligation {
  const partly = others.some(({ level }) => level !== first.level);
  return { obligation: PLAYBOOK_WORDS[first.level], obligationRaw: first.levelRaw, obligationScope: partly ? first.text : null };
}

const PLAYBOOK_WORDS: Record<ObligationLevel, string> = {
  REQUIRED: 'REQUIRED',
  EXPECTED: 'NOT_STATED',
  NEEDED: 'NOT_STATED',
  RECOMMENDED: 'RECOMMENDED',
  REQUESTED: 'REQUESTED',
  INVITED: 'INVITED',
  OPTIONAL: 'OFFER',
  INSPIRATION: 'INSPIRATION',
  NOT_STATED: 'NOT_STATED',
};
