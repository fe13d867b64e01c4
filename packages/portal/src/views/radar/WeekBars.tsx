import { useId } from 'react';
import { m } from '#messages';
import { isoWeek, nextMondays, weeksOf, type Due } from './due.ts';
import { Hatch } from '../../parts/Hatch.tsx';

const WEEKS = 10;
const [WIDTH, HEIGHT, BASE, TOP] = [400, 132, 104, 20];
const STEP = WIDTH / WEEKS;

/** How many deadlines the next weeks have: solid where the day is known, hatched where the source tells a span. */
export function WeekBars({ coming, day }: { coming: readonly Due[]; day: string }) {
  const hatch = useId();
  const byMonday = new Map(weeksOf(coming).map((week) => [week.monday, week.dues]));
  const bars = nextMondays(day, WEEKS).map((monday) => {
    const dues = byMonday.get(monday) ?? [];
    return { monday, ...isoWeek(monday), count: dues.length, exact: dues.filter(({ when }) => when.from === when.to).length };
  });
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const height = (count: number) => ((BASE - TOP) * count) / most;
  return (
    <section aria-labelledby="pr-uge">
      <h2 id="pr-uge" className="aside-title">
        {m.deadlines_by_week()}
      </h2>
      <p className="small">{m.bars_explained()}</p>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="week-bars"
        role="img"
        aria-label={m.bars_label({ count: bars.reduce((sum, { count }) => sum + count, 0), weeks: WEEKS })}
      >
        <defs>
          <Hatch id={hatch} />
        </defs>
        <line x1="0" x2={WIDTH} y1={BASE} y2={BASE} stroke="#8E8E8E" />
        {bars.map(({ monday, week, count, exact }, index) => {
          const x = index * STEP + STEP * 0.2;
          return (
            <g key={monday}>
              <rect x={x} y={BASE - height(exact)} width={STEP * 0.6} height={height(exact)} fill="#0B4A62" />
              {count > exact && (
                <rect x={x} y={BASE - height(count)} width={STEP * 0.6} height={height(count - exact)} fill={`url(#${hatch})`} stroke="#0B4A62" />
              )}
              {count > 0 && (
                <text x={x + STEP * 0.3} y={BASE - height(count) - 5} textAnchor="middle" className="strip-strong">
                  {count}
                </text>
              )}
              <text x={x + STEP * 0.3} y={BASE + 20} textAnchor="middle" className="strip-text">
                {week}
              </text>
            </g>
          );
        })}
      </svg>
      <details>
        <summary>{m.show_as_table()}</summary>
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{m.week_head()}</th>
              <th scope="col">{m.day_known()}</th>
              <th scope="col">{m.day_span()}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ monday, week, year, count, exact }) => (
              <tr key={monday}>
                <th scope="row">{m.week_of_year({ week, year })}</th>
                <td>{exact}</td>
                <td>{count - exact}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
