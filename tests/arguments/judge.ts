import { isErrorCode } from '@portfolio/errors';

/** What a client's value may never bring about. */
const OURS = /INTERNAL|^SUBGRAPH_|DEADLINE|OVERLOADED|RATE_LIMIT/;
/** SQL and its errors, stacks, regular expressions. */
const MACHINERY = /\bselect\b.*\bfrom\b|invalid byte sequence|out of range|syntax error at|node_modules|^\s+at |\[a-z0-9|\\d\{|\^\[|\$\//im;

/** A value brings about a page of three rows, or some errors: never one for each of a thousand values. */
const LONGEST = 50_000;

interface ResponseError {
  message: string;
  path?: unknown[];
  extensions?: { code?: unknown };
}

/** What is wrong with an answer to a hostile value; empty where it is answered, or refused as a mistake. */
export function faults(status: number, text: string): string[] {
  if (status >= 500) return [`status ${status}`];
  if (text.length > LONGEST) return [`${text.length} characters`];
  let answer: { data?: unknown; errors?: ResponseError[] };
  try {
    answer = JSON.parse(text) as typeof answer;
  } catch {
    return [`no JSON: ${text.slice(0, 100)}`];
  }
  const { data, errors = [] } = answer;
  if (data === undefined && errors.length === 0) return ['neither data nor errors'];
  return errors.flatMap(({ message, path, extensions }) => {
    const code = extensions?.code;
    return [
      ...(!isErrorCode(code) || OURS.test(code) ? [`${String(code)}: ${message}`] : []),
      ...(MACHINERY.test(message) ? [`machinery: ${message}`] : []),
      ...(data !== undefined && !path ? [`no path: ${message}`] : []),
      ...(data === undefined && status < 400 ? [`status ${status} without data: ${message}`] : []),
    ];
  });
}
