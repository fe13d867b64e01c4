import type { PortalMunicipalityQuery } from './municipality.generated.ts';

type Answer = NonNullable<PortalMunicipalityQuery['municipality']>;
export type KlikTask = NonNullable<Answer['tasks']>['nodes'][number];
export type Signature = NonNullable<Answer['signatures']>['nodes'][number];
type Deadline = KlikTask['end'];

/** The KLIK tasks that still matter on the shown day, by deadline: history is none of them. */
export function currentTasks(tasks: readonly KlikTask[] | undefined): KlikTask[] {
  return (tasks ?? []).filter(({ isHistory }) => !isHistory);
}

/** How many deadlines of tasks and agreements are so far away, in days; one thing counts once where a task and its agreement have the same deadline. */
export function countDue(tasks: readonly KlikTask[], signatures: readonly Signature[], isDue: (daysUntil: number) => boolean): number {
  const due = (when: Deadline) => when.daysUntil !== null && isDue(when.daysUntil);
  const agreements = signatures.filter(({ status, agreement }) => status !== 'SIGNED' && due(agreement.deadline));
  const byId = new Map(agreements.map(({ agreement }) => [agreement.id, agreement.deadline.to]));
  const alone = tasks.filter(({ end, agreements: its }) => due(end) && !(its ?? []).some(({ id }) => byId.get(id) === end.to));
  return agreements.length + alone.length;
}
