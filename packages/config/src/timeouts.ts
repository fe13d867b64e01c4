import { z } from 'zod';

const milliseconds = z.coerce.number().int().min(1).max(3_600_000);

/** How long is waited, in milliseconds. */
export const timeoutVariables = {
  /** For the whole answer to a request; what is not there by then is null, with an error. */
  REQUEST_TIMEOUT_MS: milliseconds.default(30_000),
  /** For one answer of a subgraph; `10000,klik=20000` gives subgraphs a time of their own. */
  SUBGRAPH_TIMEOUT_MS: z.string().default('10000').transform(parseTimeouts),
  /** After SIGTERM: how long a server that says that it is not ready still takes connections, so that a balancer finds out. */
  DRAIN_DELAY_MS: milliseconds.or(z.coerce.number().pipe(z.literal(0))).default(2_000),
  /** After SIGTERM: when requests that are still under way are cut off; below the 30 seconds after which Kubernetes kills. */
  DRAIN_TIMEOUT_MS: milliseconds.default(25_000),
};

export interface Timeouts {
  request: number;
  subgraph: number;
  /** For these subgraphs instead. */
  bySubgraph: Readonly<Record<string, number>>;
  drain: { delay: number; timeout: number };
}

/** The timeouts in the code's names. */
export function timeoutsOf(variables: z.infer<z.ZodObject<typeof timeoutVariables>>): Timeouts {
  return {
    request: variables.REQUEST_TIMEOUT_MS,
    ...variables.SUBGRAPH_TIMEOUT_MS,
    drain: { delay: variables.DRAIN_DELAY_MS, timeout: variables.DRAIN_TIMEOUT_MS },
  };
}

export function defaultTimeouts(): Timeouts {
  return timeoutsOf(z.object(timeoutVariables).parse({}));
}

function parseTimeouts(value: string, context: z.RefinementCtx): Pick<Timeouts, 'subgraph' | 'bySubgraph'> {
  const [first = '', ...others] = value.split(',').map((part) => part.trim());
  const pairs = others.map((part) => part.split(/=(.*)/s, 2) as [string, string | undefined]);
  const wrong = [['', first] as const, ...pairs].find(([name, time], index) => (index > 0 && !name) || !milliseconds.safeParse(time || undefined).success);
  if (wrong) context.addIssue(`expected milliseconds, and name=milliseconds pairs separated by commas, but got "${value}"`);
  return { subgraph: Number(first), bySubgraph: Object.fromEntries(pairs.map(([name, time]) => [name, Number(time)])) };
}
