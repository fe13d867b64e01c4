import { useId } from 'react';
import { useHref } from 'react-router';
import { m } from '#messages';
import { outagePath, useTo } from '../../app/links.tsx';
import { shortName } from '../../parts/names.ts';
import { solutionKind } from '../../parts/words.ts';
import { wrapped } from '../../parts/wrapped.ts';
import type { Block, Edge, Group, Places, Shown } from './places.ts';

const WIDTH = 1200;
const [HIGH, STEP, HEAD] = [58, 72, 34];
const LETTERS = 30;

/** The title over boxes; the solution itself is told by the page. */
const TITLES: Readonly<Record<Group, (count: number) => string>> = {
  needs: (count) => m.outage_needs({ count }),
  self: () => m.outage_down(),
  parts: (count) => m.outage_parts({ count }),
  ancestors: (count) => m.outage_wholes({ count }),
  direct: (count) => m.outage_direct({ count }),
  indirect: (count) => m.outage_indirect({ count }),
  possible: (count) => m.outage_possible({ count }),
};

interface Box {
  solution: Shown;
  group: Group;
  column: number;
  y: number;
}

/** The solution between what it needs and whom its outage reaches. Each box leads to that solution's own graph. */
export function Graph({ places: { columns, edges }, label }: { places: Places; label: string }) {
  const arrow = useId();
  const high = Math.max(...columns.map(heightOf));
  const wide = Math.min(270, (WIDTH - 90 * (columns.length - 1)) / columns.length);
  const gap = columns.length > 1 ? (WIDTH - wide * columns.length) / (columns.length - 1) : 0;
  const x = (column: number) => column * (wide + gap);
  const boxes = new Map<string, Box>();
  const titles: { text: string; x: number; y: number }[] = [];
  columns.forEach((blocks, column) => {
    let y = (high - heightOf(blocks)) / 2;
    for (const { group, shown, more } of blocks) {
      titles.push({ text: TITLES[group](shown.length + more), x: x(column), y: y + 20 });
      y += HEAD;
      for (const solution of shown) {
        boxes.set(solution.id, { solution, group, column, y });
        y += STEP;
      }
      if (more > 0) titles.push({ text: m.and_more({ count: more }), x: x(column), y: y + 14 });
      y += more > 0 ? HEAD : 8;
    }
  });
  return (
    <svg className="outage-graph" viewBox={`-20 -2 ${WIDTH + 24} ${high + 8}`} role="group" aria-label={label}>
      <defs>
        <marker id={arrow} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" orient="auto">
          <path d="M0 0 10 5 0 10Z" />
        </marker>
      </defs>
      {edges.map((edge) => (
        <path
          key={`${edge.from} ${edge.to}`}
          className={`outage-edge outage-edge-${edge.kind}`}
          d={curve(edge, boxes, x, wide)}
          markerEnd={edge.kind === 'part' ? undefined : `url(#${arrow})`}
        />
      ))}
      {titles.map(({ text, x: left, y }) => (
        <text key={text} x={left} y={y} className="strip-strong">
          {text}
        </text>
      ))}
      {[...boxes.values()].map((box) => (
        <BoxLink key={box.solution.id} {...box} x={x(box.column)} width={wide} />
      ))}
    </svg>
  );
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { shown, more }) => sum + HEAD + shown.length * STEP + (more > 0 ? HEAD : 8), 0);
}

/** From the right side of one box to the left side of another; within a column along its left side. */
function curve({ from, to }: Edge, boxes: ReadonlyMap<string, Box>, x: (column: number) => number, wide: number): string {
  const [a, b] = [boxes.get(from)!, boxes.get(to)!];
  const [ya, yb] = [a.y + HIGH / 2, b.y + HIGH / 2];
  if (a.column === b.column) return `M${x(a.column)} ${ya}h-14V${yb}h14`;
  const [xa, xb] = [x(a.column) + wide, x(b.column)];
  const bend = (xb - xa) / 2;
  return `M${xa} ${ya}C${xa + bend} ${ya} ${xb - bend} ${yb} ${xb - 2} ${yb}`;
}

function BoxLink({ solution, group, x, y, width }: Box & { x: number; width: number }) {
  const href = useHref(useTo()(outagePath(solution.id)));
  const name = shortName(solution);
  const lines = name === solution.name ? wrapped(name, LETTERS).slice(0, 2) : [name];
  const more =
    name === solution.name ? solutionKind(solution.kind) : solution.name.length > LETTERS + 8 ? `${solution.name.slice(0, LETTERS + 6)}…` : solution.name;
  const all = lines.length > 1 ? lines : [...lines, more];
  return (
    <a href={href} className={`chart-box outage-${group}`} aria-current={group === 'self' ? 'page' : undefined}>
      <rect x={x} y={y} width={width} height={HIGH} rx="4" />
      {all.map((line, index) => (
        <text key={line} x={x + width / 2} y={y + HIGH / 2 - 4 + index * 18} textAnchor="middle" className={index < lines.length ? 'chart-name' : 'chart-more'}>
          {index < all.length - 1 ? `${line} ` : line}
        </text>
      ))}
    </a>
  );
}
