import { documentProbes } from './documents.js';
import { fragmentProbes } from './fragments.js';
import type { Probe } from './probe.js';
import { requestProbes } from './requests.js';
import { valueProbes } from './values.js';

export type { Probe } from './probe.js';

/** Every probe, as data: a name, a request, and what must come back. */
export function probes(): Probe[] {
  return [...documentProbes(), ...fragmentProbes(), ...valueProbes(), ...requestProbes()];
}
