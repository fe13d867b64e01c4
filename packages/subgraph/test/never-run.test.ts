import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { StartError } from '@portfolio/errors';
import { BatchField, MutationField, RootField } from '@portfolio/graphql';
import { IsEmail } from 'class-validator';
import {
  Arg,
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  getMetadataStorage,
  ID,
  Info,
  InputType,
  Int,
  InterfaceType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
  UseMiddleware,
  createMethodMiddlewareDecorator,
  createParameterDecorator,
  createUnionType,
} from 'type-graphql';
import { defineSubgraph } from '../src/index.js';
import { buildSubgraph } from '../src/schema.js';

@ObjectType()
class Order {
  @Field(() => ID)
  id!: string;
}

@ObjectType()
class Bill {
  @Field(() => ID)
  id!: string;
}

@ArgsType()
class OfOrder {
  @Field(() => ID)
  id!: string;
}

const next = createMethodMiddlewareDecorator((_data, proceed) => proceed());
const shown = { description: 'One.' };

/** What a class declares when it is evaluated; each gives the resolver classes of a subgraph. */
type Declare = () => (abstract new (...args: never[]) => unknown)[];

function build(declare: Declare) {
  const resolvers = declare();
  return buildSubgraph(defineSubgraph({ name: 'orders', records: [], resolvers, migrations: async () => [], dataFolder: new URL('file:///') }));
}

/** Metadata are one for the process: what a test has declared is taken out again. */
let lengths: (readonly [list: unknown[], length: number])[];
beforeEach(() => {
  lengths = Object.values(getMetadataStorage()).flatMap((list: unknown) => (Array.isArray(list) ? [[list, list.length] as const] : []));
});
afterEach(() => lengths.forEach(([list, length]) => list.splice(length)));

class Working {
  @RootField(() => Order, shown)
  order() {
    return { id: '1' };
  }
}
Resolver(() => Order)(Working);

const CASES: readonly [what: string, lines: string[], declare: Declare][] = [
  [
    '@Query',
    ['OrderFields.orders: expected @RootField, @RootById or @RootMany, but got @Query of type-graphql'],
    () => {
      @Resolver()
      class OrderFields {
        @Query(() => [Order])
        orders() {
          return [];
        }
      }
      return [OrderFields];
    },
  ],
  [
    '@Mutation, with its parameters',
    [
      'OrderFields.cancel: expected @MutationField, but got @Mutation of type-graphql',
      'OrderFields.cancel: expected the context as the parameter after the arguments, but got @Ctx of type-graphql',
      'OrderFields.cancel: expected a class of arguments, as args: () => Class, but got @Arg of type-graphql',
    ],
    () => {
      @Resolver()
      class OrderFields {
        @Mutation(() => Order)
        cancel(@Arg('id', () => ID) id: string, @Ctx() _context: object) {
          return { id };
        }
      }
      return [Working, OrderFields];
    },
  ],
  [
    '@Subscription',
    ['OrderFields.changed: expected a field that is asked again, since subscriptions are not served, but got @Subscription of type-graphql'],
    () => {
      @Resolver()
      class OrderFields {
        @Subscription(() => Order, { topics: 'ORDERS' })
        changed() {
          return { id: '1' };
        }
      }
      return [Working, OrderFields];
    },
  ],
  [
    '@FieldResolver, also of the class that a resolver class extends',
    [
      'Shared.total: expected @BatchField, @HasMany or @HasOne, but got @FieldResolver of type-graphql',
      'Shared.total: expected the parents as the first parameter of a @BatchField, but got @Root of type-graphql',
    ],
    () => {
      @Resolver(() => Order)
      abstract class Shared {
        @FieldResolver(() => Int)
        total(@Root() _order: Order) {
          return 1;
        }
      }
      @Resolver(() => Order)
      class OrderFields extends Shared {}
      return [Working, OrderFields];
    },
  ],
  [
    'parameters of methods that are run',
    [
      'OrderFields.total: expected what it gives to be taken from the context, but got a parameter decorator of type-graphql',
      'OrderFields.total: expected the resolve info as the parameter after the context, but got @Info of type-graphql',
      'OrderFields.order: expected @Checked on the input type, but got validation by type-graphql',
    ],
    () => {
      const CurrentUser = () => createParameterDecorator(() => 'nobody');
      @Resolver(() => Order)
      class OrderFields {
        @BatchField(() => Int, shown)
        total(orders: readonly object[], @Info() _info: object, @CurrentUser() _user: string) {
          return orders.map(() => 1);
        }

        @RootField(() => Order, shown)
        order(@Args(() => OfOrder, { validateFn: () => undefined }) { id }: OfOrder) {
          return { id };
        }
      }
      return [OrderFields];
    },
  ],
  [
    'middlewares of a method, of a resolver class and of a type',
    [
      'OrderFields.order: expected the function itself to do what is to be done around it, but got @UseMiddleware of type-graphql',
      'Lot.size: expected the function itself to do what is to be done around it, but got @UseMiddleware of type-graphql',
      'OrderFields: expected the function itself to do what is to be done around it, but got @UseMiddleware of type-graphql',
    ],
    () => {
      @UseMiddleware((_data, proceed) => proceed())
      @Resolver(() => Order)
      class OrderFields {
        @next
        @RootField(() => Order, shown)
        order() {
          return { id: '1' };
        }
      }
      @ObjectType()
      class Lot {
        @UseMiddleware((_data, proceed) => proceed())
        @Field(() => Int)
        size!: number;
      }
      return [OrderFields, Lot].slice(0, 1);
    },
  ],
  [
    '@Authorized on a command, on a field of a type and on a resolver class',
    [
      'OrderFields.cancel: expected the function to refuse whom it does not serve, with an error of @portfolio/errors, but got @Authorized of type-graphql',
      'Secret.word: expected the function to refuse whom it does not serve, with an error of @portfolio/errors, but got @Authorized of type-graphql',
      'OrderFields: expected the function to refuse whom it does not serve, with an error of @portfolio/errors, but got @Authorized of type-graphql',
    ],
    () => {
      @Authorized('EDITOR')
      @Resolver(() => Order)
      class OrderFields {
        @Authorized()
        @MutationField(() => Order, { ...shown, args: () => OfOrder })
        cancel({ id }: OfOrder) {
          return { id };
        }
      }
      @ObjectType()
      class Secret {
        @Authorized()
        @Field(() => String)
        word!: string;
      }
      return [Working, OrderFields, Secret].slice(0, 2);
    },
  ],
  [
    'methods, getters and other names of fields, of types and of arguments',
    [
      'Parcel.weight: expected a property, or a @BatchField in a resolver class, but got @Field on a method',
      'Parcel.size: expected a property, or a @BatchField in a resolver class, but got @Field on a getter',
      'Parcel.sent: expected a property named "sentOn", but got @Field({ name: "sentOn" })',
      'ToSend.to: expected a property named "address", but got @Field({ name: "address" })',
      "Parcel.cost: expected @Directive('@cost(weight: ...)'), but got a complexity of type-graphql",
    ],
    () => {
      @ObjectType()
      class Parcel {
        @Field(() => Int)
        weight() {
          return 1;
        }

        @Field(() => Int)
        get size() {
          return 1;
        }

        @Field(() => String, { name: 'sentOn' })
        sent!: string;

        @Field(() => Int, { complexity: 7 })
        cost!: number;
      }
      @InputType()
      class ToSend {
        @Field(() => String, { name: 'address' })
        to!: string;
      }
      return [Working, Parcel, ToSend].slice(0, 1);
    },
  ],
  [
    'complexity of a method',
    [
      'OrderFields.orders: expected @RootField, @RootById or @RootMany, but got @Query of type-graphql',
      "OrderFields.orders: expected @Directive('@cost(weight: ...)'), but got a complexity of type-graphql",
    ],
    () => {
      @Resolver()
      class OrderFields {
        @Query(() => [Order], { complexity: 5 })
        orders() {
          return [];
        }
      }
      return [OrderFields];
    },
  ],
  [
    'resolveType of an interface and of a union',
    [
      'Paper: expected __typename in the values, or typeOf of the record, but got resolveType of type-graphql',
      'OrderOrBill: expected __typename in the values, or typeOf of the record, but got resolveType of type-graphql',
    ],
    () => {
      @InterfaceType({ resolveType: () => 'Bill' })
      abstract class Paper {
        @Field(() => ID)
        id!: string;
      }
      createUnionType({ name: 'OrderOrBill', types: () => [Order, Bill] as const, resolveType: () => 'Bill' });
      return [Working, Paper].slice(0, 1);
    },
  ],
  [
    "class-validator's decorators",
    ['Reported.address: expected @Checked on the input type, but got a decorator of class-validator'],
    () => {
      @InputType()
      class Reported {
        @IsEmail()
        @Field(() => String)
        address!: string;
      }
      return [Working, Reported].slice(0, 1);
    },
  ],
];

describe('a subgraph is refused when it is built, for', () => {
  test.each(CASES)('%s', async (_what, lines, declare) => {
    const message = `The subgraph "orders" declares what is never run:\n${lines.map((line) => `  ${line}`).join('\n')}`;
    expect(() => build(declare)).toThrow(new StartError(message));
  });
});

test('a subgraph of what the harness runs is built, whatever resolver classes there are that are not its own', async () => {
  const { sdl } = build(() => {
    @Resolver(() => Order)
    class OfAnother {
      @FieldResolver(() => Int)
      total(@Root() _order: Order) {
        return 1;
      }
    }
    return [Working, OfAnother].slice(0, 1);
  });
  expect(sdl).toContain('order: Order');
  expect(sdl).not.toContain('total');
});
