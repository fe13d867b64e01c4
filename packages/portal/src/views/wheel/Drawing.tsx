import { useId } from 'react';
import { m } from '#messages';
import { Hatch } from '../../parts/Hatch.tsx';
import { wrapped } from '../../parts/wrapped.ts';

const SIZE = 640;
const CENTRE = SIZE / 2;
/** Radii: the hub, the sectors, the ring of weeks, and where a sector's text and a meeting's number stand. */
const [HUB, SECTOR, RING_IN, RING_OUT, TEXT, MARK] = [104, 244, 254, 280, 176, 267];
const WEEKS_A_YEAR = 52;
/** A line's height, and what groups of lines stand apart. */
const [LINE, APART] = [17, 7];

interface DrawingProps {
  label: string;
  meetings: readonly { number: number; titles: readonly string[] }[];
  /** What stands on the agenda of every meeting. */
  standing: readonly string[];
  /** Weeks before a meeting by which something is due, the most first. */
  weeks: readonly number[];
}

/** A sector a meeting, clockwise from the top, with the weeks before it to scale on the outer ring: the year is the whole way round. */
export function Drawing({ label, meetings, standing, weeks }: DrawingProps) {
  const hatch = useId();
  const turn = 360 / meetings.length;
  return (
    <svg className="wheel-drawing" viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={label}>
      <defs>
        <Hatch id={hatch} />
      </defs>
      {meetings.map(({ number, titles }, index) => {
        const middle = (index + 0.5) * turn;
        return (
          <g key={number}>
            <path d={band(index * turn + 0.6, (index + 1) * turn - 0.6, HUB + 4, SECTOR)} fill={index % 2 === 0 ? '#E5F0F3' : '#F5F5F5'} />
            {weeks.map((from, step) => (
              <path
                key={from}
                d={band(middle - degrees(from), middle - degrees(weeks[step + 1] ?? 0), RING_IN, RING_OUT)}
                fill={step === weeks.length - 1 ? '#B9D5DD' : `url(#${hatch})`}
                stroke="#0B4A62"
              />
            ))}
            <circle {...at(middle, MARK)} r="22" fill="#0B4A62" />
            <Lines groups={[[String(number)]]} {...point(middle, MARK)} className="wheel-number" />
            <Lines groups={titles.map((title) => wrapped(title, 19))} {...point(middle, TEXT)} className="wheel-text" />
          </g>
        );
      })}
      <circle cx={CENTRE} cy={CENTRE} r={HUB} fill="#fff" stroke="#8E8E8E" />
      {standing.length > 0 && (
        <Lines groups={[[m.at_every_meeting()], ...standing.map((title) => wrapped(title, 22))]} x={CENTRE} y={CENTRE} className="wheel-text wheel-hub" />
      )}
    </svg>
  );
}

const degrees = (weeks: number) => (weeks / WEEKS_A_YEAR) * 360;

/** A point at an angle clockwise from the top. */
function point(angle: number, radius: number): { x: number; y: number } {
  const radians = ((angle - 90) * Math.PI) / 180;
  return { x: CENTRE + radius * Math.cos(radians), y: CENTRE + radius * Math.sin(radians) };
}

function at(angle: number, radius: number): { cx: number; cy: number } {
  const { x, y } = point(angle, radius);
  return { cx: x, cy: y };
}

/** The part of a ring between two angles. */
function band(from: number, to: number, inner: number, outer: number): string {
  const large = to - from > 180 ? 1 : 0;
  const [a, b, c, d] = [point(from, outer), point(to, outer), point(to, inner), point(from, inner)];
  return `M${a.x} ${a.y}A${outer} ${outer} 0 ${large} 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}Z`;
}

interface LinesProps {
  /** Lines that belong together; groups stand a little apart. */
  groups: readonly (readonly string[])[];
  x: number;
  y: number;
  className: string;
}

/** Lines of text around a point. */
function Lines({ groups, x, y, className }: LinesProps) {
  const lines = groups.flatMap((group, index) => group.map((text, line) => ({ text, gap: index > 0 && line === 0 ? APART : 0 })));
  const heights = lines.map((_, index) => lines.slice(1, index + 1).reduce((sum, { gap }) => sum + LINE + gap, 0));
  const first = y - (heights.at(-1) ?? 0) / 2 + 5;
  return (
    <text className={className} textAnchor="middle">
      {lines.map(({ text }, index) => (
        <tspan key={index} x={x} y={first + heights[index]!}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
