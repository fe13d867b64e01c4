import { BatchField, RootField, stub } from '@portfolio/graphql';
import * as r from '@portfolio/records';
import type { Context } from '@portfolio/subgraph';
import { Directive, Field, ID, Int, InterfaceType, ObjectType, Resolver } from 'type-graphql';
import { subgraphOf } from './subgraphs.js';

const ProductRecord = r.defineRecord({
  name: 'Product',
  subgraph: 'products',
  files: ['products'],
  columns: {
    id: r.key(),
    sku: r.text(),
    package: r.text(),
    number: r.integer(),
    owner: r.reference('Organisation'),
    price: r.integer(),
    name: r.text(),
    note: r.text(),
  },
});

const MediaRecord = r.defineRecord({
  name: 'Media',
  subgraph: 'products',
  files: ['media'],
  types: ['Book', 'Film'],
  columns: { id: r.key(), kind: r.choice(['Book', 'Film']), title: r.text() },
});

const Organisation = stub('Organisation');

@ObjectType()
@Directive('@key(fields: "id")')
@Directive('@key(fields: "sku package")')
@Directive('@key(fields: "number owner { id }")')
@Directive('@approved(by: "architects")')
class Product {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  sku!: string;

  @Field(() => String)
  package!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => Organisation)
  owner!: string;

  @Directive('@tag(name: "internal")')
  @Field(() => Int)
  price!: number;

  @Directive('@shareable')
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  note!: string;
}

@InterfaceType()
@Directive('@key(fields: "id")')
abstract class Media {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType({ implements: Media })
@Directive('@key(fields: "id")')
class Book extends Media {}

@ObjectType({ implements: Media })
@Directive('@key(fields: "id")')
class Film extends Media {}

@Resolver(() => Product)
class ProductFields {
  @RootField(() => [Product], { nullable: true, description: 'All.' })
  products(_args: never, { rows }: Context) {
    return rows.find(ProductRecord, {});
  }
}

@Resolver(() => Media)
class MediaFields {
  @RootField(() => [Media], { nullable: true, description: 'All.' })
  media(_args: never, { rows }: Context) {
    return rows.find(MediaRecord, {});
  }
}

@Resolver(() => Book)
class BookFields {
  @BatchField(() => Int, { nullable: true, description: 'Of its title.', needs: ['title'] })
  letters(books: readonly Book[]) {
    return books.map(({ title }) => title.length);
  }
}

@Resolver(() => Film)
class FilmFields {
  @BatchField(() => String, { nullable: true, description: 'Of its title.', needs: ['title'] })
  poster(films: readonly Film[]) {
    return films.map(({ title }) => `poster of ${title}`);
  }
}

export const PRODUCTS = {
  products: [
    { id: 'apollo', sku: 'a', package: 'small', number: 1, owner: 'kombit', price: 10, name: 'Apollo', note: 'ours' },
    { id: 'hive', sku: 'a', package: 'large', number: 1, owner: 'kl', price: 20, name: 'Hive', note: 'theirs' },
    { id: 'cosmo', sku: 'c', package: 'small', number: 2, owner: 'kombit', price: 30, name: 'Cosmo', note: 'other' },
  ],
  media: [
    { id: 'm1', kind: 'Book', title: 'Drejebog' },
    { id: 'm2', kind: 'Film', title: 'Valgaften' },
  ],
};

/** Owns products, by three keys, and media of two kinds, by the key of their interface. */
export const products = (dataFolder: URL) =>
  subgraphOf({
    name: 'products',
    records: [ProductRecord, MediaRecord],
    resolvers: [ProductFields, MediaFields, BookFields, FilmFields],
    directives: `
      extend schema @link(url: "https://graph.example/approved/v1.0", import: ["@approved"]) @composeDirective(name: "@approved")
      directive @approved(by: String!) on OBJECT
    `,
    dataFolder,
  });
