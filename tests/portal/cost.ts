import type { CDPSession, Page } from 'playwright-core';

/** What it took to show a page. */
export interface Cost {
  /** Seconds of processor time of the page's main thread since it was loaded: other work of the machine does not lengthen them. */
  processor: number;
  /** Milliseconds from the start until the largest content was painted. */
  painted: number;
}

const LARGEST_PAINT = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() =>
  new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true })
)))`;

export async function openMeter(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

export async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

export async function costOf(page: Page, session: CDPSession): Promise<Cost> {
  const painted = await page.evaluate<number>(LARGEST_PAINT);
  return { processor: await processorTime(session), painted };
}
