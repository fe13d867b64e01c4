import { m } from '#messages';
import { addDays, daysBetween } from '../app/day.ts';
import { dayAndMonth } from './dates.ts';

const WIDTH = 1000;
const MARGIN = 60;
/** Weeks before the first point from which the line begins at the latest, so that its points do not stand in a heap. */
const LEAD_WEEKS = 8;

interface DateLineProps {
  /** In the order of time; the last one is what the others lead to. */
  points: readonly string[];
  /** What the last point is. */
  end: string;
  day: string;
}

/** Days that lead to one, to scale, with the shown day; the list beside it says what they are. */
export function DateLine({ points, end, day }: DateLineProps) {
  const last = points.at(-1)!;
  const earliest = addDays(points[0]!, -7 * LEAD_WEEKS);
  const first = day < earliest ? earliest : day < points[0]! ? day : points[0]!;
  const total = Math.max(1, daysBetween(first, last));
  const x = (at: string) => MARGIN + (Math.max(0, daysBetween(first, at)) / total) * (WIDTH - 2 * MARGIN);
  const passed = day > last ? last : day;
  return (
    <svg className="date-line" viewBox={`0 0 ${WIDTH} 92`} aria-hidden="true">
      <line x1="20" x2={WIDTH - 20} y1="44" y2="44" stroke="#8E8E8E" strokeWidth="2" />
      <line x1="20" x2={x(passed)} y1="44" y2="44" stroke="#0B4A62" strokeWidth="4" />
      {day <= last && (
        <>
          <line x1={x(day)} x2={x(day)} y1="20" y2="68" stroke="#1a1a1a" strokeWidth="2" strokeDasharray="5 3" />
          <text x={x(day)} y="82" textAnchor="middle" className="strip-text">
            {m.shown_day_short()} {dayAndMonth(day)}
          </text>
        </>
      )}
      {points.map((at) => (
        <g key={at}>
          <circle cx={x(at)} cy="44" r={at === last ? 12 : 8} fill={at === last || at < day ? '#0B4A62' : '#fff'} stroke="#0B4A62" strokeWidth="3" />
          <text x={x(at)} y="18" textAnchor="middle" className="strip-strong">
            {at === last ? `${end} ${dayAndMonth(at)}` : dayAndMonth(at)}
          </text>
        </g>
      ))}
    </svg>
  );
}
