import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useHref, useNavigate } from 'react-router';
import { m } from '#messages';
import { municipalityPath, useTo } from '../../app/links.tsx';
import { Hatch } from '../../parts/Hatch.tsx';
import type { MunicipalityState } from './states.ts';
import { statusWord } from './status-words.ts';
import { boundaries, COLUMNS, ISLANDS, neighbour, ROWS, TILES, tileOf, type Direction, type Tile } from './tiles.ts';

/** The size of a cell in the drawing's units. */
const CELL = 40;
const GAP = 1;
const KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

interface TileMapProps {
  states: ReadonlyMap<string, MunicipalityState>;
  chosen: string | undefined;
  /** The geography that is shown alone, on a narrow screen. */
  zoom: string | undefined;
  onPoint: (code: string | undefined) => void;
  onChoose: (code: string) => void;
}

/** Denmark's municipalities, a tile each. One stop for Tab; arrows go to the nearest tile, Enter opens the municipality, Space chooses it. */
export function TileMap({ states, chosen, zoom, onPoint, onChoose }: TileMapProps) {
  const [focused, setFocused] = useState<string | undefined>();
  const drawing = useRef<SVGSVGElement>(null);
  const hatch = useId();
  const shown = TILES.filter(({ code }) => !zoom || states.get(code)?.kkr.id === zoom);
  const box = boxOf(shown);
  const stop = shown.find(({ code }) => code === (focused ?? chosen)) ?? shown[0]!;

  const move = (event: KeyboardEvent, tile: Tile) => {
    if (event.key === ' ') {
      event.preventDefault();
      return onChoose(tile.code);
    }
    if (!KEYS.has(event.key)) return;
    event.preventDefault();
    const { code } = neighbour(tile, event.key as Direction, shown);
    setFocused(code);
    drawing.current?.querySelector<SVGAElement>(`[data-code="${code}"]`)?.focus();
  };

  return (
    <svg
      ref={drawing}
      className={zoom ? 'tile-map tile-map-zoomed' : 'tile-map'}
      viewBox={`${box.left * CELL - 4} ${box.top * CELL - 4} ${box.width * CELL + 8} ${box.height * CELL + 8}`}
      role="group"
      aria-label={m.map_label()}
      onMouseLeave={() => onPoint(undefined)}
    >
      <defs>
        <Hatch id={hatch} colour="#8E8E8E" />
      </defs>
      {shown.map((tile) => (
        <TileLink
          key={tile.code}
          tile={tile}
          state={states.get(tile.code)}
          hatch={hatch}
          isChosen={tile.code === chosen}
          isStop={tile === stop}
          onKeyDown={(event) => move(event, tile)}
          onPoint={() => {
            setFocused(tile.code);
            onPoint(tile.code);
          }}
        />
      ))}
      <Labels states={states} shown={shown} />
      <Boundaries states={states} shown={shown} />
      {!zoom && chosen && <ChosenRing tile={tileOf(chosen)} />}
    </svg>
  );
}

interface TileLinkProps {
  tile: Tile;
  state: MunicipalityState | undefined;
  hatch: string;
  isChosen: boolean;
  isStop: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  onPoint: () => void;
}

function TileLink({ tile: { code, column, row, label }, state, hatch, isChosen, isStop, onKeyDown, onPoint }: TileLinkProps) {
  const to = useTo()(municipalityPath({ code, name: state?.name ?? label }));
  const href = useHref(to);
  const navigate = useNavigate();
  const [x, y, side] = [column * CELL + GAP, row * CELL + GAP, CELL - 2 * GAP];
  const status = state?.status;
  const name = status ? m.tile({ name: state.name, state: statusWord(status) }) : (state?.name ?? label);
  return (
    <a
      href={href}
      data-code={code}
      className={`tile tile-${status?.toLowerCase() ?? 'unknown'}${isChosen ? ' tile-chosen' : ''}`}
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      onKeyDown={onKeyDown}
      onFocus={onPoint}
      onMouseEnter={onPoint}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        void navigate(to);
      }}
    >
      <rect x={x} y={y} width={side} height={side} rx={ISLANDS.has(code) ? 14 : 3} fill={status === 'NOT_REPORTED' ? `url(#${hatch})` : undefined} />
      {status === 'SIGNED' && <path className="tile-tick" d={`M${x + 13} ${y + 27}l4 4 8 -9`} />}
    </a>
  );
}

/** Over the tiles: an abbreviation is no name to call a link by. */
function Labels({ states, shown }: { states: ReadonlyMap<string, MunicipalityState>; shown: readonly Tile[] }) {
  return (
    <g aria-hidden="true">
      {shown.map(({ code, column, row, label }) => {
        const status = states.get(code)?.status;
        return (
          <text
            key={code}
            x={(column + 0.5) * CELL}
            y={row * CELL + (status === 'SIGNED' ? 17 : 25)}
            textAnchor="middle"
            className={`tile-label tile-label-${status?.toLowerCase() ?? 'unknown'}`}
          >
            {label}
          </text>
        );
      })}
    </g>
  );
}

function Boundaries({ states, shown }: { states: ReadonlyMap<string, MunicipalityState>; shown: readonly Tile[] }) {
  if (shown.length < TILES.length) return null;
  const d = boundaries((code) => states.get(code)?.kkr.id)
    .map(({ x1, y1, x2, y2 }) => `M${x1 * CELL} ${y1 * CELL}L${x2 * CELL} ${y2 * CELL}`)
    .join('');
  return (
    <g className="boundaries" aria-hidden="true">
      <path d={d} stroke="#fff" strokeWidth="6" />
      <path d={d} stroke="#1a1a1a" strokeWidth="2" />
    </g>
  );
}

function ChosenRing({ tile }: { tile: Tile | undefined }) {
  if (!tile) return null;
  return <rect className="chosen-ring" x={tile.column * CELL} y={tile.row * CELL} width={CELL} height={CELL} rx="4" aria-hidden="true" />;
}

function boxOf(tiles: readonly Tile[]): { left: number; top: number; width: number; height: number } {
  if (tiles.length === TILES.length || tiles.length === 0) return { left: 0, top: 0, width: COLUMNS, height: ROWS };
  const [columns, rows] = [tiles.map(({ column }) => column), tiles.map(({ row }) => row)];
  const [left, top] = [Math.min(...columns), Math.min(...rows)];
  return { left, top, width: 1 + Math.max(...columns) - left, height: 1 + Math.max(...rows) - top };
}
