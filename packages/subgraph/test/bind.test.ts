import { describe, expect, test } from '@jest/globals';
import { BatchField, RootField } from '@portfolio/graphql';
import { execute, parse, type ExecutionResult } from 'graphql';
import { Directive, Field, ID, Int, ObjectType, Resolver } from 'type-graphql';
import { Batches } from '../src/batches.js';
import { defineSubgraph, executeBreadthFirst } from '../src/index.js';
import { buildSubgraph } from '../src/schema.js';

@ObjectType()
class Deadline {
  @Field(() => String, { nullable: true })
  to!: string | null;
}

/** Another subgraph's. */
@ObjectType()
@Directive('@key(fields: "id")')
class Order {
  @Field(() => ID)
  id!: string;

  @Directive('@external')
  @Field(() => Int)
  price!: number;

  @Directive('@external')
  @Field(() => Int, { nullable: true })
  discount!: number | null;

  @Directive('@external')
  @Field(() => [Deadline])
  deadlines!: Deadline[];
}

@Resolver(() => Order)
class OrderFields {
  @RootField(() => String, { description: 'None.' })
  missing() {
    return null;
  }

  @RootField(() => String, { description: 'None, later.' })
  missingLater() {
    return Promise.resolve(undefined);
  }

  @RootField(() => String, { nullable: true, description: 'None, which has a meaning.' })
  unknown() {
    return null;
  }

  @RootField(() => String, { description: 'One.' })
  found() {
    return 'found';
  }

  @BatchField(() => String, { description: 'None.' })
  note(orders: readonly Order[]) {
    return orders.map(({ id }) => (id === 'noted' ? 'noted' : null));
  }

  @Directive('@requires(fields: "price discount deadlines { to }")')
  @BatchField(() => Int, { description: 'Of price and discount.' })
  total(orders: readonly Order[]) {
    return orders.map(({ price, discount }) => price - (discount ?? 0));
  }
}

const subgraph = defineSubgraph({
  name: 'orders',
  records: [],
  resolvers: [OrderFields],
  migrations: async () => [],
  dataFolder: new URL('file:///'),
});

/** By both executors; what is told must be the same. */
describe.each([
  ['graphql-js', execute],
  ['the executor of the harness', executeBreadthFirst],
])('fields bound for %s', (_name, run) => {
  async function request(query: string, variables: Record<string, unknown> = {}) {
    const { schema } = buildSubgraph(subgraph);
    const contextValue = { batches: new Batches() };
    const result: ExecutionResult = await (run as typeof execute)({ schema, document: parse(query), variableValues: variables, contextValue });
    return {
      data: JSON.parse(JSON.stringify(result.data)) as unknown,
      errors: (result.errors ?? []).map(({ message, path }) => [path?.join('.'), message]).toSorted(),
    };
  }
  const entities = (fields: string, representations: object[]) =>
    request(`query ($all: [_Any!]!) { _entities(representations: $all) { ... on Order { ${fields} } } }`, {
      all: representations.map((each) => ({ __typename: 'Order', ...each })),
    });

  test('return an error for a null in a semantically non-null field', async () => {
    expect(await request('{ missing missingLater unknown found }')).toEqual({
      data: { missing: null, missingLater: null, unknown: null, found: 'found' },
      errors: [
        ['missing', 'Cannot return null for semantically non-null field Query.missing.'],
        ['missingLater', 'Cannot return null for semantically non-null field Query.missingLater.'],
      ],
    });
    expect(await entities('note', [{ id: 'noted' }, { id: 'b' }])).toEqual({
      data: { _entities: [{ note: 'noted' }, { note: null }] },
      errors: [['_entities.1.note', 'Cannot return null for semantically non-null field Order.note.']],
    });
  });

  test('are not worked out from what is required and not given', async () => {
    const given = { id: 'a', price: 10, discount: 1, deadlines: [{ to: '2026-01-01' }, { to: null }] };
    const { price: _, ...without } = given;
    const errorAt = (index: number, path: string) => [
      `_entities.${index}.total`,
      `expected a representation of Order to have "${path}", which Order.total requires, but got none`,
    ];
    expect(
      await entities('total', [
        given,
        without,
        { ...given, price: null },
        { ...given, discount: null },
        { ...given, discount: undefined },
        { ...given, deadlines: [{ to: null }, {}] },
        { ...given, deadlines: [] },
      ]),
    ).toEqual({
      data: { _entities: [9, null, null, 10, null, null, 9].map((total) => ({ total })) },
      errors: [errorAt(1, 'price'), errorAt(2, 'price'), errorAt(4, 'discount'), errorAt(5, 'deadlines.to')],
    });
    expect((await entities('total', [without])).errors).toEqual([errorAt(0, 'price')]);
  });
});
