import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process that holds a lock, so described that no other process of any machine or container is ever taken for it. */
export interface Holder {
  /** Of this one lock. */
  token: string;
  host: string;
  pid: number;
  /** Within which `pid` means this process: the start of the system and the namespace of its processes; empty where the system reports neither. */
  space: string;
  /** When the process began, in ticks since the system's start; empty where the system does not report it. */
  started: string;
}

/** `unknown`: it is of another machine or container, or its pid may be another's by now. */
export type Life = 'alive' | 'dead' | 'unknown';

export function thisHolder(): Holder {
  const boot = orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const namespace = orEmpty(() => readlinkSync('/proc/self/ns/pid'));
  return { token: randomUUID(), host: hostname(), pid: process.pid, space: boot && namespace && `${boot} ${namespace}`, started: startOf(process.pid) };
}

/** What is known of a holder without waiting; as far as this process, whose own description is given, can see it. */
export function lifeOf(holder: Holder, self: Holder): Life {
  if (!holder.token) return holder.pid !== self.pid && isRunning(holder.pid) ? 'alive' : 'dead';
  if (holder.space && holder.space === self.space) {
    const started = startOf(holder.pid);
    if (started) return started === holder.started ? 'alive' : 'dead';
    return isRunning(holder.pid) ? 'unknown' : 'dead';
  }
  if (holder.space || self.space || holder.host !== self.host) return 'unknown';
  return isRunning(holder.pid) ? 'unknown' : 'dead';
}

/** Undefined for what is no description. An older program wrote its pid alone: it has no token. */
export function parseHolder(text: string): Holder | undefined {
  const value = orEmpty(() => JSON.parse(text) as Partial<Holder> | number | null);
  if (typeof value === 'number') return { token: '', host: hostname(), pid: value, space: '', started: '' };
  return value && typeof value === 'object' && value.token && value.pid ? (value as Holder) : undefined;
}

/** The field 22 of `/proc/<pid>/stat`; the name before it may hold blanks and brackets. */
function startOf(pid: number): string {
  return orEmpty(() => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[19]!);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function orEmpty<T>(read: () => T): T | '' {
  try {
    return read();
  } catch {
    return '';
  }
}
