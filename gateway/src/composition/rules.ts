import { interfaceObjectsAreImplemented } from './interface-objects-are-implemented.js';
import { interfaceObjectsComeBackByAResolvableKey } from './interface-objects-come-back-by-a-resolvable-key.js';
import { interfaceObjectsCanBeReached } from './interface-objects-can-be-reached.js';
import { keysRequireNothing } from './keys-require-nothing.js';
import { requiredFieldsTakeNoArguments } from './required-fields-take-no-arguments.js';
import { requiredFieldsComeBackByAResolvableKey } from './required-fields-come-back-by-a-resolvable-key.js';
import type { CompositionRule } from './rule.js';

/** The rules beside composition's own, in the order their refusals are told. */
export const RULES: readonly CompositionRule[] = [
  keysRequireNothing,
  requiredFieldsTakeNoArguments,
  requiredFieldsComeBackByAResolvableKey,
  interfaceObjectsCanBeReached,
  interfaceObjectsComeBackByAResolvableKey,
  interfaceObjectsAreImplemented,
];
