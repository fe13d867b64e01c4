import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { DeadlineChip } from '../../parts/Chip.tsx';
import { periodText } from '../../parts/dates.ts';
import { shortNames } from '../../parts/names.ts';
import { COLUMNS, columnOf, type Column, type Task } from './columns.ts';
import { TaskTitle } from './TaskTitle.tsx';

const TITLES: Readonly<Record<Column, () => string>> = {
  later: () => m.board_later(),
  open: () => m.board_open(),
  over: () => m.overdue(),
  ended: () => m.board_ended(),
  undated: () => m.without_date(),
};

/** Tasks by how far they are on the shown day, a column each. */
export function Board({ tasks }: { tasks: readonly Task[] }) {
  const [day] = useDay();
  const columns = COLUMNS.map((column) => ({ column, inColumn: tasks.filter((task) => columnOf(task) === column) })).filter(
    ({ inColumn }) => inColumn.length > 0,
  );
  return (
    <div className="board">
      {columns.map(({ column, inColumn }) => (
        <section key={column} aria-labelledby={`tavle-${column}`}>
          <h3 id={`tavle-${column}`}>
            {TITLES[column]()} <span className="small-inline">· {inColumn.length}</span>
          </h3>
          <ul>
            {inColumn.map((task) => (
              <li key={task.id} className="board-card">
                <TaskTitle task={task} />
                <span className="small">{[shortNames(task.solutions), periodText(task, day)].filter(Boolean).join(' · ')}</span>
                {column !== 'ended' && <DeadlineChip when={task.end} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
