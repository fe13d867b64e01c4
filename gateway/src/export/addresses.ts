import { BadRequest, PortfolioError } from '@portfolio/errors';
import suggestionList from 'graphql/jsutils/suggestionList.js';
import type { Asked as AskedOnDay } from '../http/file-request.js';
import { placesOf, type Places } from './data-version.js';
import { LARGEST_PAGE } from './changes.js';
import { fileName } from './file.js';
import { FORMATS, type Format } from './formats.js';
import type { RowPlan } from './row-plan.js';

/** What an address under `/export` asks for. */
export type Asked =
  { kind: 'manifest' } | { kind: 'archive' } | { kind: 'changes'; since: Places; first: number } | { kind: 'file'; plan: RowPlan; format: Format };

const ARCHIVE = '/export/portfolio.zip';
const CHANGES = '/export/changes';

/** Whether a path is an export's. */
export function isExport(path: string): boolean {
  return path === '/export' || path.startsWith('/export/');
}

/** Throws NOT_FOUND for a path that is none, with the nearest ones where names may be told, and BAD_REQUEST for parameters that it does not take. */
export function askedBy(path: string, search: string, plans: ReadonlyMap<string, RowPlan>, tellsNames: boolean): AskedOnDay<Asked> {
  const { asOf, since, first } = parametersOf(path, search);
  if (path === '/export') return { asked: { kind: 'manifest' }, asOf };
  if (path === ARCHIVE) return { asked: { kind: 'archive' }, asOf };
  if (path === CHANGES) {
    return { asked: { kind: 'changes', since: since === undefined ? {} : placesOf(since), first: first === undefined ? LARGEST_PAGE : countOf(first) }, asOf };
  }
  for (const plan of plans.values()) {
    for (const format of FORMATS) if (path === `/export/${fileName(plan.type, format)}`) return { asked: { kind: 'file', plan, format }, asOf };
  }
  throw new PortfolioError(
    'NOT_FOUND',
    `expected /export, ${CHANGES}, ${ARCHIVE} or /export/<type>.<ndjson or csv>, but got "${path.slice(0, 200)}"${nearest(path, plans, tellsNames)}`,
  );
}

function nearest(path: string, plans: ReadonlyMap<string, RowPlan>, tellsNames: boolean): string {
  if (!tellsNames) return '';
  const names = [...plans.keys()].flatMap((type) => FORMATS.map((format) => fileName(type, format)));
  const [first] = suggestionList.suggestionList(path.slice('/export/'.length), names);
  return first === undefined ? '' : `; did you mean "/export/${first}"?`;
}

function parametersOf(path: string, search: string): Record<string, string | undefined> {
  const known = path === CHANGES ? ['asOf', 'since', 'first'] : ['asOf'];
  const given = new URLSearchParams(search);
  for (const name of new Set(given.keys())) {
    if (!known.includes(name))
      throw new BadRequest(`expected the parameter ${known.join(', ')} or none for "${path.slice(0, 200)}", but got "${name.slice(0, 100)}"`);
    if (given.getAll(name).length > 1) throw new BadRequest(`expected the parameter "${name}" once, but got it ${given.getAll(name).length} times`);
  }
  return Object.fromEntries(given);
}

function countOf(text: string): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (value >= 1 && value <= LARGEST_PAGE) return value;
  throw new BadRequest(`expected "first" to be a number from 1 to ${LARGEST_PAGE}, but got "${text.slice(0, 100)}"`);
}
