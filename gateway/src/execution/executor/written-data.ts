import type { FormattedExecutionResult } from 'graphql';

/** From this many bytes on, an answer's JSON is passed through Apollo Server without parsing it. */
const LONG = 100_000;

/** An answer's data as chunks of JSON text; it also serializes itself. */
export class WrittenData {
  constructor(readonly chunks: readonly Buffer[]) {}

  get text(): string {
    return Buffer.concat(this.chunks).toString();
  }

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** A whole body, in place of the text that Apollo Server passes to the HTTP integration. */
export class WrittenBody {
  constructor(readonly chunks: readonly Buffer[]) {}
}

/** The data for Apollo Server: parsed, or as WrittenData where it is long. */
export function dataOf(chunks: readonly Buffer[]): Record<string, unknown> | null {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const data = new WrittenData(chunks);
  return (length < LONG ? data.toJSON() : data) as Record<string, unknown> | null;
}

/** Apollo Server's `stringifyResult`: returns a text, or a WrittenBody for WrittenData. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { errors, data, extensions } = result;
  if (!(data instanceof WrittenData)) return JSON.stringify(result);
  const head = errors ? `"errors":${JSON.stringify(errors)},` : '';
  const tail = extensions ? `,"extensions":${JSON.stringify(extensions)}` : '';
  return new WrittenBody([Buffer.from(`{${head}"data":`), ...data.chunks, Buffer.from(`${tail}}`)]) as unknown as string;
}
