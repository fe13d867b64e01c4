import places from './tiles.json';

/** A municipality's place in the grid of 19 by 15 cells; 0, 0 is at the top left. */
export interface Tile {
  code: string;
  column: number;
  row: number;
  /** At most six letters. */
  label: string;
}

export const TILES: readonly Tile[] = places;
export const COLUMNS = 1 + Math.max(...TILES.map(({ column }) => column));
export const ROWS = 1 + Math.max(...TILES.map(({ row }) => row));

/** Municipalities without a fixed link: Læsø, Samsø, Fanø, Ærø, Bornholm. */
export const ISLANDS: ReadonlySet<string> = new Set(['825', '741', '563', '492', '400']);

const byCode = new Map(TILES.map((tile) => [tile.code, tile]));
const byCell = new Map(TILES.map((tile) => [`${tile.column} ${tile.row}`, tile]));

export const tileOf = (code: string) => byCode.get(code);

export interface Edge {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The edges, in cells, between neighbours that belong to different groups. */
export function boundaries(groupOf: (code: string) => string | undefined): Edge[] {
  return TILES.flatMap(({ code, column, row }) => {
    const differs = (other: Tile | undefined) => other && groupOf(other.code) !== groupOf(code);
    const edges: Edge[] = [];
    if (differs(byCell.get(`${column + 1} ${row}`))) edges.push({ x1: column + 1, y1: row, x2: column + 1, y2: row + 1 });
    if (differs(byCell.get(`${column} ${row + 1}`))) edges.push({ x1: column, y1: row + 1, x2: column + 1, y2: row + 1 });
    return edges;
  });
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

const STEPS: Record<string, [across: number, down: number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
/** A tile aside of the way counts as so many times its distance. */
const ASIDE = 3;

/** The nearest tile in a direction, or the first or last of the row; the tile itself where there is none. */
export function neighbour(from: Tile, direction: Direction, among: readonly Tile[] = TILES): Tile {
  if (direction === 'Home' || direction === 'End') {
    const row = among.filter(({ row }) => row === from.row).sort((a, b) => a.column - b.column);
    return row.at(direction === 'Home' ? 0 : -1) ?? from;
  }
  const [across, down] = STEPS[direction]!;
  let best = { tile: from, cost: Infinity };
  for (const tile of among) {
    const [x, y] = [tile.column - from.column, tile.row - from.row];
    const ahead = x * across + y * down;
    if (ahead <= 0) continue;
    const cost = ahead + ASIDE * Math.abs(across === 0 ? x : y);
    if (cost < best.cost) best = { tile, cost };
  }
  return best.tile;
}
