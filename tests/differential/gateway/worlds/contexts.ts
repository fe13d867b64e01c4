import { contract, type World } from './world.js';

const CONTEXT = ['context', 'fromContext'];

/** Arguments that are taken from an object above: it composes, but Apollo's gateway refuses to load it. */
export const contexts: World = {
  name: 'contexts',
  contracts: {
    people: contract(
      `
      type Query { person: Person people: [Person!] }
      type Person @key(fields: "id") @context(name: "person") { id: ID! currency: String account: Account accounts: [Account!]! }
      type Account @key(fields: "id") { id: ID! amount(in: String @fromContext(field: "$person { currency }")): String number: Int! }
    `,
      'v2.8',
      CONTEXT,
    ),
    banks: contract(`
      type Query { account: String }
      type Account @key(fields: "id") { id: ID! bank: Bank }
      type Bank { name: String! accounts: [Account] }
    `),
  },
};
