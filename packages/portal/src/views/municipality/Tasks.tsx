import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { ViewLink } from '../../app/links.tsx';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { DeadlineRow, Rows } from '../../parts/DeadlineRow.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { shortNames } from '../../parts/names.ts';
import { whenText } from '../../parts/dates.ts';
import type { KlikTask } from './due.ts';

/** Its KLIK tasks by deadline; undefined: they could not be fetched. */
export function Tasks({ code, tasks }: { code: string; tasks: readonly KlikTask[] | undefined }) {
  const [day] = useDay();
  return (
    <section aria-labelledby="opgaver">
      <div className="section-head">
        <h2 id="opgaver">{m.tasks_by_deadline()}</h2>
        <ViewLink to="/opgaver" parameters={{ kommune: code }}>
          {m.over_time()}
        </ViewLink>
      </div>
      {!tasks && <Unavailable part={m.part_klik()} />}
      {tasks?.length === 0 && <p>{m.no_tasks()}</p>}
      {tasks && tasks.length > 0 && (
        <>
          <Rows>
            {tasks.map((task) => (
              <DeadlineRow key={task.id} when={task.end} title={task.title} sources={task.sources}>
                {[shortNames(task.solutions), openingOf(task, day)].filter(Boolean).join(' · ')}
              </DeadlineRow>
            ))}
          </Rows>
          <p className="small">
            {m.tasks_are_for_all()} <BasisWord basis="INFERRED" />
          </p>
        </>
      )}
    </section>
  );
}

function openingOf({ state, start }: KlikTask, day: string): string | undefined {
  if (state === 'OPEN') return m.open_now();
  return state === 'NOT_YET' ? m.opens({ day: whenText(start, day) }) : undefined;
}
