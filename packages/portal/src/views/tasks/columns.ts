import type { PortalTasksQuery } from './tasks.generated.ts';

export type Task = NonNullable<PortalTasksQuery['tasks']>['nodes'][number];
export type Column = 'later' | 'open' | 'over' | 'ended' | 'undated';

/** The columns of the board, in their order. */
export const COLUMNS: readonly Column[] = ['later', 'open', 'over', 'ended', 'undated'];

/** How far a task is on the shown day. What belongs to a concluded programme has ended, and is not overdue. */
export function columnOf({ start, end, state, isHistory }: Task): Column {
  const passed = end.daysUntil != null && end.daysUntil < 0;
  if (isHistory) return end.to || end.status === 'ONGOING' ? 'ended' : 'undated';
  if (passed) return 'over';
  if (!end.to && end.status !== 'ONGOING') return 'undated';
  if (state === 'NOT_YET') return 'later';
  return start.status === 'UNDETERMINED' ? 'undated' : 'open';
}

/** Whether it can be drawn: its end is known, or open from a known start on. */
export function isDrawn({ start, end }: Task): boolean {
  return Boolean(end.to) || (end.status === 'ONGOING' && Boolean(start.from));
}

export interface TaskGroup {
  id: string;
  title: string;
  more?: string;
  tasks: readonly Task[];
}

/** Tasks by the solution that they concern, those of the playbook by its theme; in the order of their tasks. */
export function groupsOf(tasks: readonly Task[], withoutSolution: string): TaskGroup[] {
  const groups = Map.groupBy(tasks, (task) => (task.__typename === 'PlaybookActivity' ? task.theme.id : (task.solutions?.[0]?.id ?? '')));
  return [...groups].map(([id, inGroup]) => {
    const [first] = inGroup;
    if (first!.__typename === 'PlaybookActivity') return { id, title: first!.theme.label, tasks: inGroup };
    const solution = first!.solutions?.[0];
    const title = solution?.abbreviation ?? solution?.name ?? withoutSolution;
    return { id, title, more: solution && solution.name !== title ? solution.name : undefined, tasks: inGroup };
  });
}
