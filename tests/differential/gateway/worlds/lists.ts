import { contract, type World } from './world.js';

/** Lists of lists, null and not; every kind of leaf. */
export const lists: World = {
  name: 'lists',
  contracts: {
    grids: contract(`
      scalar Any
      type Query { grid: Grid grids: [[Grid]] strict: [[Grid!]!]! deep: [[[Cell]!]] leaves: Leaves many: [[Leaves!]] }
      type Grid @key(fields: "id") { id: ID! rows: [[Cell]!] numbers: [[Int!]] names: [String!]! near: [[Grid!]!] }
      type Cell @key(fields: "x y") { x: Int! y: Int! value: Float letters: [[String]] }
      enum Level { LOW MIDDLE HIGH }
      type Leaves { id: ID int: Int! float: Float! string: String! boolean: Boolean! any: Any anys: [Any!] level: Level! levels: [[Level!]] none: String }
    `),
    cells: contract(`
      scalar Any
      type Query { cells: [[Cell!]] any(of: Any, like: [[Int]]): Any }
      type Cell @key(fields: "x y") { x: Int! y: Int! grid: Grid colour: Level! inside: [[Cell!]] note: Any }
      type Grid @key(fields: "id") { id: ID! cells: [[[Cell!]]!]! level: Level }
      enum Level { LOW MIDDLE HIGH }
    `),
  },
  questions: [
    '{ deep { colour value inside { letters note } } strict { level rows { colour grid { names } } near { numbers } } }',
    '{ cells { value grid { near { cells { letters } } } } any(of: { a: [1, "b"] }, like: [[1], null]) leaves { id int float string boolean any anys level levels none } many { level none } }',
  ],
};
