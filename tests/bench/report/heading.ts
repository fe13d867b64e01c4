import { arch, cpus } from 'node:os';
import type { Options } from '../options.ts';

/** What the figures are and on what they were taken. */
export function headingOf({ rounds, seconds, concurrency }: Options): string {
  return `# The hub and its peers

Node ${process.versions.node}, ${cpus().length} cores (${arch()}), ${concurrency} requests under way at a time, ${rounds} rounds of about ${seconds} s. Every variant answers the same question
on the same PostgreSQL database with the same JSON, or is not timed; caches and the deduplication of requests under way are off. CPU is user and system time of all
server processes and of PostgreSQL, a request; ratios are median (minimum-maximum) over the rounds. Only CPU and ratios mean anything: the machine is
shared, so throughput and latency are of that hour.`;
}
