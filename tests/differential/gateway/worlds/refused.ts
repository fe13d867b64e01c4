import { contract, type World } from './world.js';

const PEOPLE = 'id: ID! name: String currency: String';

/** What composes, but Apollo's gateway refuses to load: arguments that are taken from an object above, and who may see what. */
export const REFUSED: readonly (readonly [feature: string, world: World])[] = [
  [
    'context/v0.1',
    world(
      'context',
      `
      type Query { person: Person }
      type Person @key(fields: "id") @context(name: "person") { ${PEOPLE} account: Account }
      type Account @key(fields: "id") { id: ID! amount(in: String @fromContext(field: "$person { currency }")): String number: Int! }
    `,
      ['context', 'fromContext'],
    ),
  ],
  ...(['authenticated', 'requiresScopes(scopes: [["read"]])', 'policy(policies: [["one"]])'] as const).map((use) => {
    const name = use.replace(/\(.*/, '');
    const people = `type Query { person: Person } type Person @key(fields: "id") { ${PEOPLE} account: Account @${use} } type Account @key(fields: "id") { id: ID! }`;
    return [`${name}/v0.1`, world(name, people, [name])] as const;
  }),
];

function world(name: string, people: string, imported: readonly string[]): World {
  const banks = 'type Query { account: String } type Account @key(fields: "id") { id: ID! bank: String }';
  return { name, contracts: { people: contract(people, 'v2.9', imported), banks: contract(banks) } };
}
