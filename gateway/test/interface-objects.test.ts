import { describe, expect, test } from '@jest/globals';
import { composeSupergraph } from '@portfolio/gateway';
import { checkSupergraph } from '../src/execution/supergraph/check-supergraph.js';
import { contractOf, stockSupergraph, type MadeUp } from './stock.js';

const made = (name: string, sdl: string): MadeUp => ({ name, sdl, resolvers: {} });

const catalogue = made(
  'catalogue',
  'type Query { media: Media } interface Media @key(fields: "id") { id: ID! title: String } type Book implements Media @key(fields: "id") { id: ID! title: String }',
);
const requiring = (required: string) =>
  made('prices', `type Media @interfaceObject @key(fields: "id") { id: ID! ${required}: String @external price: String @requires(fields: "${required}") }`);
const ratings = (query: string) => made('ratings', `${query} type Media @interfaceObject @key(fields: "id") { id: ID! stars: String }`);

const compose = (subgraphs: readonly MadeUp[]) => () => composeSupergraph(subgraphs.map(contractOf));

/** What the planner makes of a refused one is in `planning.test.ts`. */
describe('an @interfaceObject with @requires beside another one', () => {
  const reason =
    '[prices] Media.price: expected no @requires on an @interfaceObject beside another one by which queries come in, but got one of Media in ratings: ' +
    'the gateway cannot plan the way from the one to the other';

  test('is refused where queries come in by that one', () => {
    const circle = [catalogue, requiring('title'), ratings('type Query { rated: Media }')];
    expect(compose(circle)).toThrow(reason);
    expect(() => checkSupergraph(stockSupergraph(circle))).toThrow(reason);
  });

  test('passes where they do not, and where it requires what that one has', () => {
    expect(compose([catalogue, requiring('title'), ratings('')])).not.toThrow();
    expect(compose([catalogue, requiring('stars'), ratings('type Query { rated: Media }')])).not.toThrow();
  });
});
