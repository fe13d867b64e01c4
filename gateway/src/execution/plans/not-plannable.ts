import { BadRequest } from '@portfolio/errors';

/** Contracts that compose may leave fields that no subgraph can be asked for where they are selected; the next attempt finds no plan either. */
export function notPlannable(): BadRequest {
  return new BadRequest(
    'expected an operation that the subgraphs can answer, but got one with a field that none of them gives where it is asked; leave it out, or ask for it of another field',
    'OPERATION_NOT_PLANNABLE',
  );
}
