import { waitFor } from '@portfolio/testkit';
import { questions } from '../portfolio/questions.js';
import { judge } from './judge.ts';

/** A question of the load, and the one right answer to it. */
export interface Sample {
  name: string;
  /** Sent with it as its transaction, and returned with its answer. */
  transaction: string;
  /** As JSON. */
  body: string;
  right: unknown;
}

/** Of one subgraph and of many. */
const NAMES = ['q01', 'q08', 'q15', 'q16', 'q19', 'q20', 'q30', 'q36'];

/** The load's questions with the answers before any fault; the test of the cluster holds that those are right. */
export async function samplesOf(url: string): Promise<Sample[]> {
  const chosen = questions().filter(({ id }) => NAMES.includes(id));
  return Promise.all(
    chosen.map(async ({ id, operation, variables, expected, shape }, index) => {
      const body = JSON.stringify({ query: operation, variables });
      // A server's first answer can take longer than the shortest deadline on a busy machine.
      const right = await waitFor(() => wholeAnswer(url, body), `the gateways to answer ${id} whole`);
      if (JSON.stringify(shape(right, variables)) !== JSON.stringify(expected))
        throw new Error(`expected the right answer to ${id} before anything fails, but got ${JSON.stringify(right).slice(0, 500)}`);
      return { name: id, transaction: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`, body, right };
    }),
  );
}

/** The data; undefined where something failed. */
async function wholeAnswer(url: string, body: string): Promise<Record<string, unknown> | undefined> {
  const { data, errors } = (await (await send(url, body)).json()) as { data?: Record<string, unknown>; errors?: unknown };
  return errors ? undefined : data;
}

/** Whether one gateway answers every question whole: while its circuit to a subgraph is open, another gateway's answers say nothing about it. */
export async function answersWhole(url: string, samples: readonly Sample[]): Promise<boolean> {
  const verdicts = await Promise.all(
    samples.map(({ body, right }) => send(url, body).then(async (response) => judge(response.status, await response.text(), right))),
  );
  return verdicts.every((verdict) => verdict === 'answered');
}

function send(url: string, body: string): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}
