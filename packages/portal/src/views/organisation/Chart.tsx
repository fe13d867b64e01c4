import { useHref } from 'react-router';
import { m } from '#messages';
import { bodyPath, useTo, ViewLink } from '../../app/links.tsx';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { BodyNames } from '../../parts/BodyNames.tsx';
import { meetingsText, seatsText } from '../../parts/bodies.ts';
import { bodyKind, bodyScope } from '../../parts/words.ts';
import { wrapped } from '../../parts/wrapped.ts';
import type { Body, Chart as Places, Line, Placed } from './chart.ts';

const [BOX, GAP] = [220, 24];
const [HIGH, STEP] = [68, 112];
const LETTERS = 26;

/** The width of a chart of so many columns, in the drawing's units. */
const widthOf = (columns: number) => columns * BOX + (columns - 1) * GAP;

/** A model's bodies from the top down, each box a link. */
export function Chart({ chart, steering, label }: { chart: Places; steering: string; label: string }) {
  const width = Math.max(widthOf(chart.columns), widthOf(3));
  const shift = (width - widthOf(chart.columns)) / 2;
  const height = chart.levels * STEP - (STEP - HIGH);
  const x = ({ column }: Placed) => shift + column * (BOX + GAP);
  return (
    <svg className="chart" viewBox={`-2 -2 ${width + 4} ${height + 4}`} role="group" aria-label={label}>
      {chart.lines.map((line) => (
        <path key={`${line.from.body.id} ${line.to.body.id}`} className={`chart-line chart-line-${line.kind}`} d={pathOf(line, x)} />
      ))}
      {chart.placed.map((placed) => (
        <Box key={placed.body.id} body={placed.body} x={x(placed)} y={placed.level * STEP} isSteering={placed.body.id === steering} />
      ))}
    </svg>
  );
}

/** Down, across and down again; straight across to a secretariat. */
function pathOf({ from, to, kind }: Line, x: (placed: Placed) => number): string {
  const middle = (placed: Placed) => x(placed) + BOX / 2;
  if (kind === 'secretariat') return `M${middle(from)} ${from.level * STEP + HIGH / 2}H${middle(to)}`;
  const [top, bottom] = [from.level * STEP + HIGH, to.level * STEP];
  return `M${middle(from)} ${top}V${(top + bottom) / 2}H${middle(to)}V${bottom}`;
}

function Box({ body, x, y, isSteering }: { body: Body; x: number; y: number; isSteering: boolean }) {
  const href = useHref(useTo()(bodyPath(body.id)));
  const name = wrapped(body.name, LETTERS).slice(0, 2);
  const more = aboutBody(body);
  const lines = [...name, ...(more ? [more] : [])];
  const first = y + HIGH / 2 - (lines.length - 1) * 9 + 5;
  return (
    <a href={href} className={`chart-box${isSteering ? ' chart-box-steering' : ''}${body.per ? ' chart-box-many' : ''}`}>
      <rect x={x} y={y} width={BOX} height={HIGH} rx="4" />
      {lines.map((line, index) => (
        <text key={line} x={x + BOX / 2} y={first + index * 18} textAnchor="middle" className={index < name.length ? 'chart-name' : 'chart-more'}>
          {index < lines.length - 1 ? `${line} ` : line}
        </text>
      ))}
    </a>
  );
}

/** »11 pladser · 4 om året«, »én pr. løsning«. */
function aboutBody({ per, size, meetingRule }: Body): string {
  return [per && m.one_per({ what: bodyScope(per) }), seatsText(size), meetingsText(meetingRule)].filter(Boolean).join(' · ');
}

/** The same as an indented list, for narrow windows. */
export function ChartList({ chart: { placed } }: { chart: Places }) {
  const own = new Map(placed.map(({ body }) => [body.id, body]));
  const below = Map.groupBy(own.values(), ({ parent }) => (parent && own.has(parent.id) ? parent.id : undefined));
  const list = (parent: string | undefined) =>
    below.has(parent) && (
      <ul>
        {below.get(parent)!.map((body) => (
          <li key={body.id}>
            <ViewLink to={bodyPath(body.id)}>{body.name}</ViewLink> <BasisWord basis={parent ? body.parentBasis : undefined} />
            <span className="small">{[bodyKind(body.kind), aboutBody(body)].filter(Boolean).join(' · ')}</span>
            {body.refersTo.length > 0 && (
              <span className="small">
                {m.line_reports()} <BodyNames bodies={body.refersTo.flatMap(({ id }) => own.get(id) ?? [])} />
              </span>
            )}
            {list(body.id)}
          </li>
        ))}
      </ul>
    );
  return <div className="chart-list">{list(undefined)}</div>;
}
