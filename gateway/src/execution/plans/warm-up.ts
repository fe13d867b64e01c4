import type { PortfolioGateway } from '../executor/portfolio-gateway.js';
import type { Manifest } from '../../protection/trusted-documents/index.js';

/** Pauses relative to the work before: at most a fifth of the time goes to warming up, so that requests are answered meanwhile. */
const PAUSES = 4;
const SHORTEST_PAUSE_MS = 10;

/** Compiles the trusted operations one by one, once the gateway listens. Returns how to stop. */
export function warmUp(gateway: PortfolioGateway, { operations }: Manifest): () => void {
  let timer: NodeJS.Timeout | undefined;
  const next = (index: number) => {
    if (index === operations.length) return;
    const start = performance.now();
    gateway.warm(operations[index]!);
    const took = performance.now() - start;
    timer = setTimeout(next, Math.max(SHORTEST_PAUSE_MS, took * PAUSES), index + 1).unref();
  };
  timer = setTimeout(next, SHORTEST_PAUSE_MS, 0).unref();
  return () => clearTimeout(timer);
}
