import { useId } from 'react';
import { m } from '#messages';
import { daysBetween } from '../../app/day.ts';
import { distance, whenText, type When } from '../../parts/dates.ts';
import { Hatch } from '../../parts/Hatch.tsx';

const WIDTH = 1000;
const MARGIN = 60;

interface DeadlineStripProps {
  sent: When;
  deadline: When;
  day: string;
}

/** When it was sent, the shown day and the deadline on one line; a span that is not known to the day is hatched. */
export function DeadlineStrip({ sent, deadline, day }: DeadlineStripProps) {
  const hatch = useId();
  if (!sent.from || !deadline.to) return null;
  const first = sent.from < day ? sent.from : day;
  const last = deadline.to > day ? deadline.to : day;
  const days = Math.max(1, daysBetween(first, last));
  const x = (at: string) => MARGIN + (daysBetween(first, at) / days) * (WIDTH - 2 * MARGIN);
  const known = sent.to ?? sent.from;
  const latest = deadline.from ?? deadline.to;
  const passed = deadline.to < day;
  const end = (at: string) => (x(at) > WIDTH * 0.7 ? ('end' as const) : ('start' as const));
  return (
    <figure className="strip">
      <svg viewBox={`0 0 ${WIDTH} 96`} role="img" aria-label={m.strip_label({ sent: whenText(sent, day), deadline: whenText(deadline, day) })}>
        <defs>
          <Hatch id={hatch} />
        </defs>
        <line x1="0" x2={WIDTH} y1="48" y2="48" stroke="#8E8E8E" />
        <rect x={x(known)} y="40" width={Math.max(0, x(latest) - x(known))} height="16" fill={passed ? '#8F0000' : '#B9D5DD'} />
        {day > known && <rect x={x(known)} y="40" width={Math.max(0, x(day < latest ? day : latest) - x(known))} height="16" fill="#0B4A62" />}
        {known !== sent.from && <rect x={x(sent.from)} y="40" width={x(known) - x(sent.from)} height="16" fill={`url(#${hatch})`} stroke="#0B4A62" />}
        {latest !== deadline.to && <rect x={x(latest)} y="40" width={x(deadline.to) - x(latest)} height="16" fill={`url(#${hatch})`} stroke="#0B4A62" />}
        <line x1={x(deadline.to)} x2={x(deadline.to)} y1="32" y2="64" stroke="#8F0000" strokeWidth="4" />
        <line x1={x(day)} x2={x(day)} y1="24" y2="72" stroke="#1a1a1a" strokeWidth="2" strokeDasharray="5 3" />
        <text x={x(sent.from)} y="22" className="strip-strong">
          {m.sent_when({ day: whenText(sent, day) })}
        </text>
        <text x={x(deadline.to)} y="22" textAnchor={end(deadline.to)} className="strip-strong">
          {m.deadline_when({ day: whenText(deadline, day) })}
        </text>
        <text x={x(deadline.to)} y="86" textAnchor={end(deadline.to)} className="strip-text">
          {distance(deadline)}
        </text>
        <text x={x(day)} y="86" textAnchor="middle" className="strip-text">
          {m.shown_day_short()}
        </text>
      </svg>
    </figure>
  );
}
