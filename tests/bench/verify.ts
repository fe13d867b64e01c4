import { firstDifference } from './compare.ts';
import type { StatementRecorder } from './database/recorder.ts';
import type { BenchQuery } from './queries/query.ts';
import { registering } from './queries/shapes.ts';
import type { RunningVariant } from './variants.ts';

export interface Verified {
  /** Absent: the answer is the expected one. */
  difference?: string;
  /** SQL statements a request, of a warm server with several concurrent requests: a fraction means that requests share work. */
  statements: number;
  /** Of the answer's body. */
  bytes: number;
}

const CONCURRENT_REQUESTS = 4;

/** Sends one query to a running variant as it will be sent when measured, and compares the response with the limit's. */
export async function verify(variant: RunningVariant, query: BenchQuery, expected: unknown, recorder: StatementRecorder): Promise<Verified> {
  await registerDocument(variant, query);
  // The first time also opens connections, and some servers prepare those with statements of their own.
  await answerConcurrently(variant, query);
  recorder.taken();
  const { text, status } = await answerConcurrently(variant, query);
  const statements = recorder.taken().length / CONCURRENT_REQUESTS;
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (errors || !data) return { difference: `status ${status}: ${text.slice(0, 300)}`, statements, bytes: text.length };
  return { difference: firstDifference(expected, variant.reshape(query, data)), statements, bytes: Buffer.byteLength(text) };
}

export async function answerOf(variant: RunningVariant, query: BenchQuery): Promise<{ text: string; status: number }> {
  const { url, ...sent } = variant.toRequest(query);
  const response = await fetch(url, sent);
  return { text: await response.text(), status: response.status };
}

/** Registers the document of a query that is sent by its hash, where the variant persists queries. */
export async function registerDocument({ url, persists }: RunningVariant, { shape, ...operation }: BenchQuery): Promise<void> {
  if (!persists || !shape.instead) return;
  const { url: at, ...sent } = registering(url, operation);
  await (await fetch(at, sent)).arrayBuffer();
}

async function answerConcurrently(variant: RunningVariant, query: BenchQuery) {
  const answers = await Promise.all(Array.from({ length: CONCURRENT_REQUESTS }, () => answerOf(variant, query)));
  return answers[0]!;
}
