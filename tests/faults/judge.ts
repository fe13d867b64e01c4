import { ERROR_CODES } from '@portfolio/errors';

/** What an answer is: right and whole; right in what it has, with an error for each thing that is missing; none; or wrong. */
export type Verdict = 'answered' | 'partial' | 'failed' | 'wrong';

interface AnswerError {
  path?: (string | number)[];
  extensions?: { code?: string; subgraph?: string };
}

interface Answer {
  data?: unknown;
  errors?: AnswerError[];
}

/** Compares an answer with the right one. */
export function judge(status: number, body: string, right: unknown): Verdict {
  if (status !== 200) return status >= 500 || status === 429 ? 'failed' : 'wrong';
  const { data, errors = [] } = JSON.parse(body) as Answer;
  if (errors.length === 0) return isSame(data, right) ? 'answered' : 'wrong';
  return errors.every(namesItsSubgraph) && isRightInPart(data, right, [], errors) ? 'partial' : 'wrong';
}

/** What a partial answer says of each thing that it lacks: "SUBGRAPH_TIMEOUT sapa". */
export function missingIn(body: string): string[] {
  const { errors = [] } = JSON.parse(body) as Answer;
  return errors.map(({ extensions }) => `${extensions?.code} ${extensions?.subgraph}`);
}

function namesItsSubgraph({ extensions: { code = '', subgraph } = {} }: AnswerError): boolean {
  return Object.hasOwn(ERROR_CODES, code) && typeof subgraph === 'string';
}

/** Whatever is there is right, and what is null but should not be has an error at its place, below it, or at the list that it is in. */
function isRightInPart(data: unknown, right: unknown, path: (string | number)[], errors: readonly AnswerError[]): boolean {
  if (data === null || data === undefined) return right === null || errors.some((error) => covers(error, path));
  if (typeof data !== 'object' || typeof right !== 'object' || right === null) return data === right;
  if (Array.isArray(data) && data.length !== (right as unknown[]).length) return false;
  return Object.entries(right).every(([key, value]) =>
    isRightInPart((data as Record<string, unknown>)[key], value, [...path, Array.isArray(right) ? Number(key) : key], errors),
  );
}

function covers({ path: reported }: AnswerError, path: readonly (string | number)[]): boolean {
  if (!reported) return false;
  return reported.slice(0, path.length).every((step, index) => step === path[index]);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
