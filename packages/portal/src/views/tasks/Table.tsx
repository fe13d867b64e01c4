import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { Chip, DeadlineChip } from '../../parts/Chip.tsx';
import { whenText, wordsOfSource, type When } from '../../parts/dates.ts';
import { shortNames } from '../../parts/names.ts';
import { NotStated } from '../../parts/NotStated.tsx';
import { columnOf, type Task } from './columns.ts';
import { TaskTitle } from './TaskTitle.tsx';

/** Tasks by their ends, as a table. */
export function Table({ tasks, label }: { tasks: readonly Task[]; label: string }) {
  return (
    <table className="wide-table list-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{m.task()}</th>
          <th scope="col">{m.solution()}</th>
          <th scope="col">{m.starts()}</th>
          <th scope="col">{m.deadline()}</th>
          <th scope="col">{m.status()}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={task.id}>
            <th scope="row">
              <TaskTitle task={task} />
            </th>
            <td data-label={m.solution()}>{shortNames(task.solutions) || <NotStated of="solutions" />}</td>
            <td data-label={m.starts()}>
              <Moment when={task.start} />
            </td>
            <td data-label={m.deadline()}>
              <Moment when={task.end} />
            </td>
            <td data-label={m.status()}>{columnOf(task) === 'ended' ? <Chip kind="plan">{m.board_ended()}</Chip> : <DeadlineChip when={task.end} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Moment({ when }: { when: When }) {
  const [day] = useDay();
  const words = wordsOfSource(when);
  return (
    <>
      {when.status === 'KNOWN' ? whenText(when, day) : <span className="unknown">{whenText(when, day)}</span>}
      {words && <span className="small">{words}</span>}
    </>
  );
}
