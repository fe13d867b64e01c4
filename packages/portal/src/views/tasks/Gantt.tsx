import { useId } from 'react';
import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { dayAndMonth, monthName, periodText } from '../../parts/dates.ts';
import { Hatch } from '../../parts/Hatch.tsx';
import { timeAxis, type TimeAxis } from '../../parts/time-axis.ts';
import { columnOf, groupsOf, isDrawn, type Task } from './columns.ts';
import type { Period } from './Period.tsx';
import { TaskTitle } from './TaskTitle.tsx';

/** Where labels stand before their bar instead of after it. */
const LATE = 88;
/** Where a bar must begin for a label before it to have room. */
const ROOM = 14;

/** Tasks as bars over time, or in a period of it; a date that is a span is hatched. What cannot be drawn is listed elsewhere. */
export function Gantt({ tasks, period }: { tasks: readonly Task[]; period: Period | undefined }) {
  const [day] = useDay();
  const hatch = useId();
  const drawn = tasks.filter(isDrawn);
  if (drawn.length === 0) return null;
  const isHistory = drawn.every((task) => task.isHistory);
  const all = [...drawn.flatMap(({ start, end }) => [start.from, start.to, end.from, end.to].filter((each) => each != null)), ...(isHistory ? [] : [day])];
  const axis = timeAxis(period ? [period.from, period.to] : all);
  const shown = !isHistory && day >= axis.from && day < axis.to ? day : undefined;
  return (
    <div className="gantt">
      <Axis axis={axis} day={shown} hatch={hatch} />
      {groupsOf(drawn, m.without_solution()).map(({ id, title, more, tasks: inGroup }) => (
        <section key={id}>
          <h3 className="gantt-group">
            {title} {more && <span className="small-inline">{more}</span>}
          </h3>
          <ol>
            {inGroup.map((task) => (
              <li key={task.id} className="gantt-row">
                <div>
                  <TaskTitle task={task} />
                  <span className="small gantt-words">{periodText(task, day)}</span>
                </div>
                <Bar task={task} axis={axis} day={shown} hatch={hatch} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Legend tasks={drawn} />
    </div>
  );
}

const pct = (value: number) => `${value.toFixed(3)}%`;

function Axis({ axis, day, hatch }: { axis: TimeAxis; day: string | undefined; hatch: string }) {
  return (
    <div className="gantt-row gantt-axis" aria-hidden="true">
      <div />
      <svg width="100%" height="56">
        <defs>
          <Hatch id={hatch} />
        </defs>
        {axis.lines.map((line) => (
          <g key={line}>
            <line x1={pct(axis.at(line))} x2={pct(axis.at(line))} y1="40" y2="56" className="gantt-line" />
            <text x={pct(axis.at(line))} dx="4" y="36" className="strip-strong">
              {axis.unit === 'year' ? line.slice(0, 4) : monthName(line)}
            </text>
          </g>
        ))}
        {axis.ticks.map((tick) => (
          <line key={tick} x1={pct(axis.at(tick))} x2={pct(axis.at(tick))} y1="49" y2="56" className="gantt-line" />
        ))}
        {day && (
          <text x={pct(axis.at(day))} y="14" textAnchor={anchorAt(axis.at(day))} className="strip-strong">
            {m.shown_day_short()} {dayAndMonth(day)}
          </text>
        )}
        {day && <line x1={pct(axis.at(day))} x2={pct(axis.at(day))} y1="18" y2="56" className="gantt-day" />}
      </svg>
    </div>
  );
}

function anchorAt(place: number): 'start' | 'middle' | 'end' {
  if (place < 12) return 'start';
  return place > 88 ? 'end' : 'middle';
}

interface BarProps {
  task: Task;
  axis: TimeAxis;
  day: string | undefined;
  hatch: string;
}

/** From start to end; the words for it stand beside the title. */
function Bar({ task, axis, day, hatch }: BarProps) {
  const { start, end } = task;
  const column = columnOf(task);
  const endTo = end.to ?? axis.to;
  const startFrom = start.from ?? end.from ?? endTo;
  const startTo = start.from ? (start.to ?? start.from) : startFrom;
  const endFrom = end.from ?? endTo;
  const [a, b, c, d] = [startFrom, startTo, endFrom, endTo].map((each) => axis.at(each)) as [number, number, number, number];
  const right = Math.max(d, a + 0.6);
  return (
    <div className={`gantt-bar gantt-${column}`}>
      <svg role="img" aria-label={m.bar_label({ title: task.title, period: periodText(task, day ?? axis.to) })}>
        {axis.lines.map((line) => (
          <line key={line} x1={pct(axis.at(line))} x2={pct(axis.at(line))} y1="0" y2="100%" className="gantt-line" />
        ))}
        <rect className="gantt-fill" x={pct(a)} width={pct(right - a)} y="7" height="18" />
        {startTo !== startFrom && <rect x={pct(a)} width={pct(Math.min(b, right) - a)} y="7" height="18" fill={`url(#${hatch})`} className="gantt-span" />}
        {endFrom !== endTo && end.to && (
          <rect x={pct(Math.max(c, a))} width={pct(d - Math.max(c, a))} y="7" height="18" fill={`url(#${hatch})`} className="gantt-span" />
        )}
        {column === 'over' && day && <line x1={pct(d)} x2={pct(axis.at(day))} y1="16" y2="16" className="gantt-late" />}
        {day && <line x1={pct(axis.at(day))} x2={pct(axis.at(day))} y1="0" y2="100%" className="gantt-day-halo" />}
        {day && <line x1={pct(axis.at(day))} x2={pct(axis.at(day))} y1="0" y2="100%" className="gantt-day" />}
        <BarLabel task={task} left={a} right={column === 'over' && day ? axis.at(day) : right} />
      </svg>
    </div>
  );
}

function BarLabel({ task, left, right }: { task: Task; left: number; right: number }) {
  const [day] = useDay();
  const { end } = task;
  const text = columnOf(task) === 'over' ? m.days_over({ days: -end.daysUntil! }) : end.to ? periodText({ start: undefined, end }, day) : m.ongoing();
  const isLate = right > LATE;
  const place = isLate && left >= ROOM ? left : right;
  return (
    <text x={pct(place)} dx={isLate ? -6 : 6} y="21" textAnchor={isLate ? 'end' : 'start'} className="gantt-label">
      {text}
      {!end.to && ' →'}
    </text>
  );
}

const LEGEND = [
  ['open', () => m.board_open()],
  ['later', () => m.board_later()],
  ['over', () => m.overdue()],
  ['ended', () => m.board_ended()],
] as const;

/** What the bars' looks mean, of those that are drawn. */
function Legend({ tasks }: { tasks: readonly Task[] }) {
  const columns = new Set(tasks.map(columnOf));
  const isSpan = tasks.some(({ start, end }) => start.from !== start.to || end.from !== end.to);
  return (
    <ul className="legend gantt-legend">
      {LEGEND.filter(([column]) => columns.has(column)).map(([column, text]) => (
        <li key={column}>
          <span className={`swatch swatch-${column}`} aria-hidden="true" />
          {text()}
        </li>
      ))}
      {isSpan && (
        <li>
          <span className="swatch swatch-span" aria-hidden="true" />
          {m.source_tells_span()}
        </li>
      )}
    </ul>
  );
}
