import { contract, type World } from './world.js';

/** Keys of every form: one field, several, nested, a list; more than one a type; some that only point. */
export const keys: World = {
  name: 'keys',
  contracts: {
    parts: contract(`
      type Query { part: Part parts: [Part!]! boxes: [Box] strict: Part! }
      type Part @key(fields: "id") @key(fields: "number maker { code country { iso } }") {
        id: ID! number: Int! maker: Maker! name: String weight: Float! twin: Part box: Box!
      }
      type Maker @key(fields: "code") { code: String! country: Country! label: String }
      type Country @shareable { iso: ID! }
      type Box @key(fields: "parts { id }") { parts: [Part!]! size: Int }
    `),
    stock: contract(`
      type Query { stocked: [Part] }
      type Part @key(fields: "number maker { code country { iso } }") { number: Int! maker: Maker! count: Int! shelf: [Shelf!] }
      type Maker { code: String! @shareable country: Country! @shareable }
      type Country @shareable { iso: ID! }
      type Shelf @key(fields: "row") @key(fields: "place { x y }") { row: Int! place: Place! holds: [Part] }
      type Place @shareable { x: String! y: String! }
    `),
    shelves: contract(`
      type Query { shelf: Shelf }
      type Shelf @key(fields: "place { x y }") { place: Place! colour: String light: Boolean! box: Box }
      type Place @shareable { x: String! y: String! }
      type Box @key(fields: "parts { id }") { parts: [Part!]! wall: String! next: Box }
      type Part @key(fields: "id", resolvable: false) { id: ID! }
    `),
    makers: contract(`
      type Query { makers: [Maker!] }
      type Maker @key(fields: "code") { code: String! founded: Int partner: Maker best: [Part!] }
      type Part @key(fields: "id") { id: ID! rating(of: Int = 5): Float }
    `),
  },
  questions: [
    '{ stocked { name twin { count shelf { colour holds { rating(of: 3) } } } } }',
    '{ shelf { light box { wall next { size parts { weight count } } } } }',
    '{ makers { founded best { name count maker { label } } partner { partner { best { shelf { colour } } } } } }',
    '{ parts { id: name name: id } strict { count: weight weight: count } }',
  ],
};
