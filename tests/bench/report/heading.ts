import { arch, cpus } from 'node:os';
import type { Options } from '../options.ts';

/** What the figures are and on what they were taken. */
export function headingOf({ rounds, seconds, concurrencies }: Options): string {
  return `# The hub and its peers

Node ${process.versions.node}, ${cpus().length} cores (${arch()}), ${concurrencies.join(' and ')} requests under way at a time, ${rounds} rounds of about ${seconds} s. Every variant answers the same
question on the same PostgreSQL database with the same JSON, or is not timed; caches and the deduplication of requests under way are off. CPU is user and system time of all
server processes and of PostgreSQL, ms a request, in three parts: the main threads of the processes, their other threads (garbage collection and compilation, mostly), and PostgreSQL.
Ratios are median (minimum-maximum) over the rounds; the limit is the cheaper of one SQL statement and a server written by hand. Only CPU and ratios mean anything: the machine is shared,
so latency is of that hour. The hub writes a log line a request, as it does by default, but where "log at warn" is said; none of the others writes one.`;
}
