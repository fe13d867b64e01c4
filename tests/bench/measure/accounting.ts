import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** The kernel counts processor time in hundredths of a second (USER_HZ), whatever its own clock. */
const MILLISECONDS_A_TICK = 10;

/** User and system time in ms of processes, each as it is now. */
export function cpuOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ownTime(pid), 0);
}

/** That of their main threads alone: without garbage collection and compilation beside it, name resolution and compression. */
export function cpuOfMainThreads(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ownTime(`${pid}/task/${pid}`), 0);
}

/** PostgreSQL's: its parent process, the backends it has buried, and those alive. */
export function cpuOfPostgresql(parent: number): number {
  const [, , ...buried] = times(parent);
  const burials = buried.reduce((sum, ticks) => sum + ticks, 0) * MILLISECONDS_A_TICK;
  return ownTime(parent) + burials + cpuOf(childrenOf(parent));
}

/** Forgets the peaks of memory so far. */
export function resetPeaks(pids: readonly number[]): void {
  for (const pid of pids) writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** The peaks of resident memory since they were forgotten, together, in MB. */
export function peakOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024, 0);
}

function ownTime(pid: number | string): number {
  const [user = 0, system = 0] = times(pid);
  return (user + system) * MILLISECONDS_A_TICK;
}

/** utime, stime, cutime, cstime of /proc/<pid>/stat; nothing of a process that is gone. */
function times(pid: number | string): number[] {
  return fieldsOf(pid).slice(11, 15).map(Number);
}

function childrenOf(parent: number): number[] {
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return pids.filter((pid) => Number(fieldsOf(pid)[1]) === parent);
}

/** The fields of stat after the program's name, from the state on. */
function fieldsOf(pid: number | string): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
