import { setTimeout as after } from 'node:timers/promises';
import { Supergraph } from '@apollo/federation-internals';
import { refusalsOf } from '../../composition/refusals.js';

/** Builds and validates a supergraph's schemas, and checks its subgraphs by the composition rules; throws for an invalid one. */
export function checkSupergraph(supergraphSdl: string): void {
  const steps = checks(supergraphSdl);
  while (!steps.next().done);
}

/** Between two steps of a check, in milliseconds: requests that came during one are answered before the next. */
const PAUSE = 50;

/** The same check in a process that serves: it pauses between its steps, each some hundred milliseconds long. */
export async function checkWhileServing(supergraphSdl: string): Promise<void> {
  const steps = checks(supergraphSdl);
  while (!steps.next().done) await after(PAUSE);
}

function* checks(supergraphSdl: string): Generator<void, void> {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: true });
  yield;
  supergraph.apiSchema().toGraphQLJSSchema();
  yield;
  const refusals = refusalsOf(supergraph.subgraphs());
  if (refusals.length > 0) throw new Error(`its subgraphs would be answered wrong:\n${refusals.map((refusal) => `  ${refusal}`).join('\n')}`);
  yield;
}
