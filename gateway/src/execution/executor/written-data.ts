import type { FormattedExecutionResult } from 'graphql';

/** From so many bytes on, an answer's JSON is not read and written again on its way through Apollo Server. */
const LONG = 100_000;

/** An answer's data as the JSON that it is, in pieces. What serialises it without knowing it gets the same. */
export class WrittenData {
  constructor(readonly chunks: readonly Buffer[]) {}

  get text(): string {
    return Buffer.concat(this.chunks).toString();
  }

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** A whole body in the place of the text that Apollo Server hands on to whoever sends it. */
export class WrittenBody {
  constructor(readonly chunks: readonly Buffer[]) {}
}

/** Data as Apollo Server is handed it. */
export function dataOf(chunks: readonly Buffer[]): Record<string, unknown> | null {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const data = new WrittenData(chunks);
  return (length < LONG ? data.toJSON() : data) as Record<string, unknown> | null;
}

/** Apollo Server's answers as texts; a long one as a WrittenBody, which Apollo Server does not look at. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { errors, data, extensions } = result;
  if (!(data instanceof WrittenData)) return JSON.stringify(result);
  const head = errors ? `"errors":${JSON.stringify(errors)},` : '';
  const tail = extensions ? `,"extensions":${JSON.stringify(extensions)}` : '';
  return new WrittenBody([Buffer.from(`{${head}"data":`), ...data.chunks, Buffer.from(`${tail}}`)]) as unknown as string;
}
