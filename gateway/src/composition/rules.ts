import { keysRequireNothing } from './keys-require-nothing.js';
import type { CompositionRule } from './rule.js';

/** The rules beside composition's own, in the order their refusals are told. */
export const RULES: readonly CompositionRule[] = [keysRequireNothing];
