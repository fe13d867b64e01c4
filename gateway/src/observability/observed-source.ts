import type { GatewayContext } from '../context.js';
import type { SubgraphSource } from '../execution/subgraphs/subgraph-source.js';
import type { Observer } from './observer.js';

/** Wraps a subgraph's source so that its fetches are timed and traced. */
export function observedSource(name: string, source: SubgraphSource, observer: Observer): SubgraphSource {
  if (!observer.observesFetches && !observer.tracing) return source;
  return {
    prepare(query) {
      const fetch = source.prepare(query);
      return (variables, context, path) => observe(name, observer, context as GatewayContext, () => fetch(variables, context, path));
    },
    process: (options) => observe(name, observer, options.context as GatewayContext, () => source.process(options)),
  };
}

async function observe<T>(name: string, observer: Observer, context: GatewayContext, work: () => T | Promise<T>): Promise<T> {
  const { tracing } = observer;
  const start = performance.now();
  let failed = true;
  try {
    const answer = await (tracing ? tracing.span(`fetch ${name}`, { 'portfolio.subgraph': name }, async () => work()) : work());
    failed = false;
    return answer;
  } finally {
    observer.fetched(context.observed, name, performance.now() - start, failed);
  }
}
