import { stub } from '@portfolio/graphql';
import { Field, ID, InterfaceType } from 'type-graphql';
import type { ObligationRow } from './obligation.entity.js';

/** Whatever a municipality is asked to do; what it is called its own subgraph says. */
@InterfaceType('Task', { autoRegisterImplementations: false })
export class Task {
  @Field(() => ID)
  id!: string;
}

export const TASK_STUBS = ['KlikTask', 'FollowUp', 'PlaybookActivity'].map((name) => stub(name, 'id', { implements: [Task] }));

/** The type of the task that asks an obligation of a kind. */
const TYPES: Record<ObligationRow['kind'], string> = {
  SIGN_AGREEMENT: 'KlikTask',
  KLIK_TASK: 'KlikTask',
  PLAYBOOK_ACTIVITY: 'PlaybookActivity',
  CONFIRM_READINESS: 'PlaybookActivity',
  FOLLOW_UP: 'FollowUp',
  ANSWER_EVALUATION: 'FollowUp',
};

export function taskOf({ kind, task }: Pick<ObligationRow, 'kind' | 'task'>): object | null {
  return task === null ? null : { __typename: TYPES[kind], id: task };
}
