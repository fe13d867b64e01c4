import { keysRequireNothing } from './keys-require-nothing.js';
import type { CompositionRule } from './rule.js';

/** Rules in addition to composition's own, in the order in which their errors are reported. */
export const RULES: readonly CompositionRule[] = [keysRequireNothing];
