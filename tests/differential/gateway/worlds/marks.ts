import { contract, type World } from './world.js';

const COLOUR = `
  extend schema @link(url: "https://custom.invalid/colour/v1.0", import: ["@colour"]) @composeDirective(name: "@colour")
  directive @colour(of: String!) on OBJECT | FIELD_DEFINITION`;

/** Directives that only mark: costs, tags, a directive of one's own; and @extends, with a field that is to move by and by. */
export const marks: World = {
  name: 'marks',
  contracts: {
    shops: contract(
      `
      ${COLOUR}
      type Query { shops(first: Int = 3): [Shop!]! @cost(weight: 3) @listSize(slicingArguments: ["first"]) shop: Shop @colour(of: "red") }
      type Shop @key(fields: "id") @tag(name: "public") @colour(of: "blue") { id: ID! name: String @cost(weight: 2) street: Street @shareable moving: String }
      type Street @tag(name: "public") @shareable { name: String! width(in: Unit = METRE): Float }
      enum Unit @tag(name: "public") { METRE FOOT @tag(name: "old") }
    `,
      'v2.9',
      ['composeDirective', 'cost', 'listSize'],
    ),
    visits: contract(
      `
      ${COLOUR}
      type Query { visits: [Visit] }
      type Visit @key(fields: "shop { id } day") { shop: Shop! day: Int! length: Float @colour(of: "green") }
      type Shop @extends @key(fields: "id") {
        id: ID! @external
        name: String @external
        visits: [Visit!]
        welcome: String @requires(fields: "name")
        moving: String @override(from: "shops", label: "percent(50)")
        street: Street @shareable
      }
      type Street @shareable { name: String! width(in: Unit = METRE): Float }
      enum Unit { METRE FOOT }
    `,
      'v2.9',
      ['composeDirective'],
    ),
    weather: contract(`
      type Visit @key(fields: "shop { id } day") { shop: Shop! day: Int! rain: Boolean! again: [Visit] }
      type Shop @key(fields: "id", resolvable: false) { id: ID! }
    `),
  },
  questions: [
    '{ shops { name welcome moving visits { day rain length again { shop { welcome moving } length } } } }',
    '{ visits { rain shop { name street { width(in: FOOT) name } } } shop { street { width } } }',
  ],
};
