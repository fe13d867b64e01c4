import type { When } from './dates.ts';

interface DueTask {
  isHistory: boolean;
  end: When;
  agreements?: readonly { id: string }[] | null;
}

interface DueSignature {
  status: string;
  agreement: { id: string; deadline: When };
}

/** The tasks that still matter on the shown day: history is none of them. */
export function currentTasks<Task extends DueTask>(tasks: readonly Task[] | undefined): Task[] {
  return (tasks ?? []).filter(({ isHistory }) => !isHistory);
}

/** How many deadlines of tasks and agreements are so far away, in days; one thing counts once where a task and its agreement have the same deadline. */
export function countDue(tasks: readonly DueTask[], signatures: readonly DueSignature[], isDue: (daysUntil: number) => boolean): number {
  const due = (when: When) => when.daysUntil != null && isDue(when.daysUntil);
  const agreements = signatures.filter(({ status, agreement }) => status !== 'SIGNED' && due(agreement.deadline));
  const byId = new Map(agreements.map(({ agreement }) => [agreement.id, agreement.deadline.to]));
  const alone = tasks.filter(({ end, agreements: its }) => due(end) && !(its ?? []).some(({ id }) => byId.get(id) === end.to));
  return agreements.length + alone.length;
}
