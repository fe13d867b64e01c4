import { contract, type World } from './world.js';

/** Fields that a subgraph gives only at some places: nested, on interfaces and on unions. */
export const provides: World = {
  name: 'provides',
  contracts: {
    library: contract(`
      type Query { book: Book @provides(fields: "title author { name }") books: [Book!] media: Media @provides(fields: "... on Book { title } ... on Film { minutes }") shelf: [Media] }
      type Book implements Titled @key(fields: "id") { id: ID! title: String @external author: Author @external pages: Int! @shareable }
      type Film implements Titled @key(fields: "id") { id: ID! title: String @shareable minutes: Int @external }
      type Author @key(fields: "id") { id: ID! name: String @external }
      interface Titled { title: String }
      union Media = Book | Film
    `),
    publishing: contract(`
      type Query { titled: Titled titles: [Titled!]! author: Author }
      interface Titled { id: ID! title: String }
      type Book implements Titled @key(fields: "id") { id: ID! title: String @shareable author: Author @shareable pages: Int! @external series: Series @provides(fields: "books { pages }") }
      type Film implements Titled @key(fields: "id") { id: ID! title: String @shareable minutes: Int @shareable director: Author }
      type Author @key(fields: "id") { id: ID! name: String @shareable born: Int @shareable works: [Titled!] }
      type Series { name: String! books: [Book!]! @shareable }
    `),
    pages: contract(`
      type Book @key(fields: "id") { id: ID! excerpt(words: Int = 10): String readers: [Reader!] }
      type Reader @key(fields: "id") { id: ID! favourite: Author @provides(fields: "born") name: String! }
      type Author @key(fields: "id") { id: ID! born: Int @external fans: [Reader] }
    `),
  },
  questions: [
    '{ book { title author { name born } } books { title author { name fans { name favourite { born name } } } } }',
    '{ media { ... on Book { title excerpt } ... on Film { minutes director { works { title } } } } shelf { ... on Film { title minutes } ... on Book { title } } }',
    '{ titles { title ... on Book { pages series { name books { pages excerpt(words: 3) } } } } }',
  ],
};
