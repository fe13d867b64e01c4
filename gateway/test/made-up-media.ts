import type { MadeUp } from './stock.js';

/** Media of one subgraph, which others rate, price and tax as interface objects: the price is computed from the title, the tax from the price. */
export function rated({ taxed = false } = {}): MadeUp[] {
  const resolveReference = (given: object) => given;
  const one = () => ({ id: '1' });
  const book = () => ({ __typename: 'Book', id: '1', title: 'title 1' });
  const media = 'type Media @interfaceObject @key(fields: "id") { id: ID!';
  const taxes: MadeUp = {
    name: 'taxes',
    sdl: `${media} price: String @external tax: String @requires(fields: "price") }`,
    resolvers: { Media: { __resolveReference: resolveReference, tax: ({ price }: { price: string }) => `tax on ${price}` } },
  };
  return [
    {
      name: 'catalogue',
      sdl: `type Query { media: Media } interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String }`,
      resolvers: { Query: { media: book }, Media: { __resolveReference: book }, Book: { __resolveReference: book } },
    },
    {
      name: 'prices',
      sdl: `${taxed ? 'type Query { priced: Media }' : ''} ${media} title: String @external price: String @requires(fields: "title") }`,
      resolvers: {
        ...(taxed ? { Query: { priced: one } } : {}),
        Media: { __resolveReference: resolveReference, price: ({ title }: { title: string }) => `price of ${title}` },
      },
    },
    taxed
      ? taxes
      : {
          name: 'ratings',
          sdl: `type Query { rated: Media } ${media} stars: Int }`,
          resolvers: { Query: { rated: one }, Media: { __resolveReference: resolveReference, stars: () => 5 } },
        },
  ];
}

/** Media of one subgraph with two keys, which a second rates, and a third only names. */
export function coded(): MadeUp[] {
  const resolveReference = (given: object) => given;
  const of = ({ id = '1' }: { id?: string }) => ({ __typename: id === '1' ? 'Book' : 'Film', id, code: `c${id}` });
  const keys = '@key(fields: "code") @key(fields: "id") { id: ID! code: String';
  return [
    {
      name: 'catalogue',
      sdl: `interface Media ${keys} } type Book implements Media ${keys} @shareable sequel: [Film] } type Film implements Media ${keys} @shareable }`,
      resolvers: {
        Media: { __resolveReference: of },
        Book: { __resolveReference: of, sequel: () => [of({ id: '2' })] },
        Film: { __resolveReference: of },
      },
    },
    {
      name: 'names',
      sdl: 'type Query { named: Media } type Media @interfaceObject @key(fields: "id") { id: ID! }',
      resolvers: { Query: { named: () => ({ id: '1' }) }, Media: { __resolveReference: resolveReference } },
    },
    {
      name: 'ratings',
      sdl: 'type Media @interfaceObject @key(fields: "id") { id: ID! code: String @shareable stars: Int }',
      resolvers: { Media: { __resolveReference: resolveReference, code: ({ id }: { id: string }) => `c${id}`, stars: () => 5 } },
    },
  ];
}
