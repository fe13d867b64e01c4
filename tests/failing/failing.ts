import { expect } from '@jest/globals';
import { MOST_ERRORS } from '@portfolio/errors';
import type { GraphQLSchema } from 'graphql';
import { questions } from '../portfolio/questions.js';
import type { Hub, HubAnswer } from '../setups.js';
import { expectedOf, withTypeNames, type Expected, type Path, type Place } from './expected.js';
import { hasMistake } from './mistakes.js';
import type { Owners } from './owners.js';

export interface World {
  schema: GraphQLSchema;
  owners: Owners;
}

/** A portfolio question's operation as sent here, and its complete answer. */
export interface Complete {
  id: string;
  operation: string;
  variables: Record<string, unknown>;
  data: Record<string, unknown>;
}

/** No question of the portfolio is about things by their ids, or about labels alone. */
const OF_THE_DIRECTORY = {
  id: 'directory',
  operation: '{ nodes(ids: ["sapa", "aula"]) { id ... on Solution { name events { nodes { id } } } } dataAsOf { asOf } solution(id: "sapa") { name } }',
  variables: {},
};

/** None is about obligations. */
const OF_THE_OVERVIEW = {
  id: 'overview',
  operation:
    '{ obligations(first: 2, orderBy: [ID_ASC]) { totalCount nodes { id label kind municipality { code name } agreement { id label } } } solution(id: "sapa") { name } }',
  variables: {},
};

export async function completeAnswers({ schema }: World, hub: Hub): Promise<Complete[]> {
  const complete: Complete[] = [];
  for (const { id, operation, variables } of [...questions(), OF_THE_DIRECTORY, OF_THE_OVERVIEW]) {
    const query = withTypeNames(schema, operation);
    const { data, errors } = await hub.request(query, variables);
    expect({ id, errors }).toEqual({ id, errors: undefined });
    complete.push({ id, operation: query, variables, data: data! });
  }
  return complete;
}

/** What must be left of an answer where a subgraph fails: its own fields fail, and those that require one of them. */
export function withoutSubgraph({ schema, owners }: World, { operation, variables, data }: Complete, failing: string): Expected {
  const fails = ({ typeName, nodes }: Place, giver: string): boolean =>
    giver === failing || owners.requiredBy(typeName, nodes[0]!.name.value, giver).includes(failing);
  return expectedOf({ schema, owners, operation, variables, fails }, data);
}

/** What must be left where a client's mistake stands in one field of the operation. */
export function withoutRefused({ schema, owners }: World, { operation, variables, data }: Complete, argument: string): Expected {
  return expectedOf({ schema, owners, operation, variables, fails: ({ nodes }) => hasMistake(nodes, argument) }, data);
}

/** The data is what is left, exactly; each place where something failed has its error, as far as an answer has room for errors, and none stands anywhere else. */
export function expectLeft({ data, errors = [] }: HubAnswer, { data: left, failed }: Expected, extensions: (error: Record<string, unknown>) => unknown): void {
  expect(data).toEqual(left);
  const told = errors.filter(({ extensions: { code } }) => code !== 'ERRORS_LEFT_OUT');
  expect([0, told.length === MOST_ERRORS ? 1 : 0]).toContain(errors.length - told.length);
  const stray = told.filter(({ path }) => !path || !failed.some((place) => startsWith(place, path)));
  expect(stray).toEqual([]);
  const unreported = failed.filter((place) => !errors.some(({ path }) => path && startsWith(place, path)));
  if (told.length === errors.length) expect(unreported).toEqual([]);
  for (const error of told) expect([error.extensions, extensions(error.extensions)]).toEqual([error.extensions, true]);
}

/** An error about very many places is reported once, at the list in which they all are. */
function startsWith(place: Path, start: Path): boolean {
  return start.every((step, index) => place[index] === step);
}
