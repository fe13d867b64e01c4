import { m } from '#messages';
import { useDay, validDay } from '../../app/day.ts';
import { useOwnMunicipality } from '../../app/own-municipality.ts';
import { useParameters } from '../../app/parameters.ts';
import { useView } from '../../app/use-view.ts';
import { Heading } from '../../frame/Heading.tsx';
import { NotFound } from '../../frame/NotFound.tsx';
import { View } from '../../frame/View.tsx';
import { DeadlineRow, Rows } from '../../parts/DeadlineRow.tsx';
import { Choice, Filters, keysOf } from '../../parts/Filters.tsx';
import { shortNames } from '../../parts/names.ts';
import { Notice } from '../../parts/Notice.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { taskKind } from '../../parts/words.ts';
import { Board } from './Board.tsx';
import { COLUMNS, columnOf, isDrawn, type Task } from './columns.ts';
import { Gantt } from './Gantt.tsx';
import { PeriodControl } from './Period.tsx';
import { Table } from './Table.tsx';
import { PortalTasks } from './tasks.generated.ts';

/** The kinds of tasks, by the value of `slags`; without one KLIK tasks. */
const KINDS = [
  { value: undefined, kind: 'KLIK_TASK', text: (count: number | string) => m.klik_tasks({ count }) },
  { value: 'opfoelgning', kind: 'FOLLOW_UP', text: (count: number | string) => m.follow_ups({ count }) },
  { value: 'drejebog', kind: 'PLAYBOOK_ACTIVITY', text: (count: number | string) => m.playbook_activities({ count }) },
] as const;

/** How tasks are shown, by the value of `vis`; without one over time. */
const [BOARD, TABLE] = ['tavle', 'tabel'];

/** What is to be done, and what was: over time, as a board, as a table. */
export default function Tasks() {
  const [parameters] = useParameters();
  const [day] = useDay();
  const { value, kind } = KINDS.find((each) => each.value === (parameters.get('slags') ?? undefined)) ?? KINDS[0];
  const solution = parameters.get('loesning') ?? undefined;
  const code = parameters.get('kommune') ?? undefined;
  const [own] = useOwnMunicipality();
  const [from, to] = [parameters.get('fra'), parameters.get('til')].map(validDay);
  const period = from && to && from <= to ? { from, to } : undefined;
  const shown = parameters.get('vis');
  const look = shown === BOARD || shown === TABLE ? shown : undefined;
  const ofKind = { kind: { eq: kind } };
  const answer = useView(PortalTasks, {
    filter: { ...ofKind, ...(solution && { solutions: { eq: solution } }), ...(period && { during: period }) },
    ofKind,
    municipality: code ?? '',
    hasMunicipality: code !== undefined,
    day,
  });
  const { data, loading, missing } = answer;
  const municipality = data?.municipality;
  if (code && data && !municipality && !loading && missing.length === 0) return <NotFound text={m.no_municipality({ code })} />;
  const list = code ? municipality?.tasks : data?.tasks;
  const tasks = list?.nodes ?? [];
  const municipalities = new Map([own, municipality].flatMap((each) => (each ? [[each.code, each.name]] : [])));
  const counts = new Map((data?.kinds?.groups ?? []).map(({ count, keys }) => [keys[0]?.value, count]));
  return (
    <View answer={answer} title={m.tasks()} dataAsOf={data?.dataAsOf?.asOf} crumbs={[{ text: m.tasks() }]}>
      <Heading>{m.tasks()}</Heading>
      {data && !list && <Unavailable part={missing.includes('municipalities') ? m.part_municipalities() : m.part_klik()} />}
      {data && list && (
        <>
          <p className="lead">{sentence(tasks)}</p>
          <Segments label={m.kind_of_task()} name="slags" value={value} segments={KINDS.map((each) => [each.value, each.text(counts.get(each.kind) ?? '?')])} />
          <div className="task-controls">
            <Filters title={m.filter_tasks()} chosen={solution !== undefined || code !== undefined}>
              {municipalities.size > 0 && (
                <Choice name="kommune" label={m.municipality()} initial={m.all_of_them()} value={code} options={[...municipalities]} />
              )}
              <Choice
                name="loesning"
                label={m.solution()}
                initial={m.all_solutions()}
                value={solution}
                options={keysOf(data.ofKind?.concerned).map((key) => [key.value, key.label])}
              />
            </Filters>
            <Segments
              label={m.look()}
              name="vis"
              value={look}
              segments={[
                [undefined, m.look_timeline()],
                [BOARD, m.look_board()],
                [TABLE, m.look_table()],
              ]}
            />
          </div>
          <PeriodControl period={period} />
          <p role="status" className={solution || code || period ? undefined : 'visually-hidden'}>
            {tasks.length === 0 ? m.none_chosen_so() : m.shown_of({ count: list.totalCount, total: data.ofKind?.totalCount ?? '?' })}
          </p>
          <h2 className="visually-hidden">{look === BOARD ? m.look_board() : look === TABLE ? m.look_table() : m.look_timeline()}</h2>
          {list.totalCount > tasks.length && <p className="small">{m.tasks_more({ shown: tasks.length, total: list.totalCount })}</p>}
          {look === BOARD && <Board tasks={tasks} />}
          {look === TABLE && <Table tasks={tasks} label={m.tasks()} />}
          {!look && (
            <>
              <Gantt tasks={tasks} period={period} />
              <Undated tasks={tasks.filter((task) => !isDrawn(task))} />
            </>
          )}
          {tasks.some((task) => task.__typename === 'KlikTask' && task.isWorkingTitle) && (
            <Notice>
              <p>{m.working_titles()}</p>
            </Notice>
          )}
        </>
      )}
    </View>
  );
}

const COUNTED = {
  open: (count: number) => m.count_open({ count }),
  over: (count: number) => m.count_over({ count }),
  later: (count: number) => m.count_later({ count }),
  ended: (count: number) => m.count_ended({ count }),
  undated: (count: number) => m.count_undated({ count }),
};

function sentence(tasks: readonly Task[]): string {
  const counts = COLUMNS.map((column) => [column, tasks.filter((task) => columnOf(task) === column).length] as const);
  const isHistory = tasks.length > 0 && tasks.every((task) => task.isHistory);
  const told = counts.filter(([, count]) => count > 0).map(([column, count]) => COUNTED[column](count));
  return [isHistory && m.playbook_is_history(), ...told].filter(Boolean).join(' ');
}

/** What has no end that can be drawn. */
function Undated({ tasks }: { tasks: readonly Task[] }) {
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby="uden-dato">
      <h2 id="uden-dato">{m.without_date()}</h2>
      <Rows>
        {tasks.map((task) => (
          <DeadlineRow key={task.id} when={task.end} title={task.title} sources={task.sources}>
            {[taskKind(task.kind), shortNames(task.solutions)].filter(Boolean).join(' · ')}
          </DeadlineRow>
        ))}
      </Rows>
    </section>
  );
}
