import type { z } from 'zod';

/** `name=cost` pairs separated by commas, of whole numbers from 1. */
export function parseCosts(value: string, context: z.RefinementCtx): Record<string, number> {
  const pairs = value.trim() === '' ? [] : pairsOf(value);
  for (const [name, cost = ''] of pairs) {
    if (!name || !/^[1-9]\d{0,8}$/.test(cost)) context.addIssue(`expected name=cost pairs separated by commas, but got "${name}=${cost}"`);
  }
  return Object.fromEntries(pairs.map(([name, cost]) => [name, Number(cost)]));
}

export function pairsOf(value: string): [name: string, value: string | undefined][] {
  return value.split(',').map((pair) => pair.trim().split(/=(.*)/s, 2) as [string, string | undefined]);
}
