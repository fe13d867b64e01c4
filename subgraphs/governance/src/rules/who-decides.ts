import type { DecisionStep } from '../change-type/change-type.enums.js';

interface Right {
  step: DecisionStep;
  actor: string;
  actorKind: string;
}

/** Rights by role, each in the order of the source; within the five roles every actor stands once. */
export interface Route<R> {
  initiates: R[];
  advises: R[];
  decides: R[];
  executes: R[];
  informed: R[];
  other: R[];
}

const ROLES: Partial<Record<DecisionStep, keyof Route<never>>> = {
  INITIATE: 'initiates',
  ADVISE: 'advises',
  DECIDE: 'decides',
  APPROVE: 'decides',
  EXECUTE: 'executes',
  INFORM: 'informed',
};

/**
 * Who decides or approves a change, who starts it, advises, carries it out and is informed; every other step counts for none of these.
 * Source: governance-2013, s2-1 to s2-5, s3 and s4; governance-fki, kommunestyregruppe and referencegrupper; programleder-2025, k98-flow.
 */
export function whoDecides<R extends Right>(rights: readonly R[]): Route<R> {
  const route: Route<R> = { initiates: [], advises: [], decides: [], executes: [], informed: [], other: [] };
  for (const right of rights) {
    const role = ROLES[right.step] ?? 'other';
    if (role === 'other' || !route[role].some((known) => isSameActor(known, right))) route[role].push(right);
  }
  return route;
}

function isSameActor(one: Right, other: Right): boolean {
  return one.actor === other.actor && one.actorKind === other.actorKind;
}
