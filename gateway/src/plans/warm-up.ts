import type { PortfolioGateway } from '../executor/portfolio-gateway.js';
import type { Manifest } from '../trusted/index.js';

/** Between two operations, so that requests that come meanwhile are answered. */
const PAUSE_MS = 5;

/** Compiles the portfolio's own operations one by one, once the gateway listens. @returns how to stop it */
export function warmUp(gateway: PortfolioGateway, { operations }: Manifest): () => void {
  let timer: NodeJS.Timeout | undefined;
  const next = (index: number) => {
    if (index === operations.length) return;
    gateway.warm(operations[index]!);
    timer = setTimeout(next, PAUSE_MS, index + 1).unref();
  };
  timer = setTimeout(next, PAUSE_MS, 0).unref();
  return () => clearTimeout(timer);
}
