import { BatchField, RootField, stub } from '@portfolio/graphql';
import * as r from '@portfolio/records';
import type { Context } from '@portfolio/subgraph';
import { Directive, Field, ID, Int, ObjectType, Resolver } from 'type-graphql';
import { subgraphOf } from './subgraphs.js';

const ProductRecord = r.defineRecord({
  name: 'Product',
  subgraph: 'inventory',
  files: ['stock'],
  columns: { id: r.key(), weight: r.integer() },
});

/** Owned here too, by another record: how heavy it is. */
@ObjectType()
@Directive('@key(fields: "id")')
class Product {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { nullable: true })
  weight!: number;

  @Directive('@external')
  @Field(() => Int)
  price!: number;
}

@Resolver(() => Product)
class ProductFields {
  @Directive('@requires(fields: "price")')
  @BatchField(() => Int, { nullable: true, description: 'By weight and price.', needs: ['weight', 'price'] })
  shipping(products: readonly Product[]) {
    return products.map(({ weight, price }) => weight * price);
  }

  @Directive('@override(from: "products")')
  @BatchField(() => String, { nullable: true, description: 'Of the stock, since this subgraph took it over.', needs: ['id'] })
  note(products: readonly Product[]) {
    return products.map(({ id }) => `${id} in stock`);
  }
}

const Organisation = stub('Organisation');

/** Known by the second key of its owner, and by its name at one place. */
@ObjectType('Product')
@Directive('@key(fields: "sku package")')
class Ordered {
  @Field(() => String)
  sku!: string;

  @Field(() => String)
  package!: string;

  @Directive('@external')
  @Field(() => String)
  name!: string;
}

@Resolver(() => Ordered)
class OrderFields {
  @RootField(() => [Ordered], { nullable: true, description: 'Products by the key that orders have.' })
  ordered() {
    return [
      { sku: 'a', package: 'large' },
      { sku: 'c', package: 'small' },
    ];
  }

  @Directive('@provides(fields: "name")')
  @RootField(() => Ordered, { nullable: true, description: 'A product of which the name is known here.' })
  best() {
    return { sku: 'a', package: 'small', name: 'provided here' };
  }
}

/** Known by the third key of its owner. */
@ObjectType('Product')
@Directive('@key(fields: "number owner { id }")')
class Invoiced {
  @Field(() => Int)
  number!: number;

  @Directive('@shareable')
  @Field(() => Organisation)
  owner!: string;
}

@Resolver(() => Invoiced)
class InvoiceFields {
  @RootField(() => [Invoiced], { nullable: true, description: 'Products by the key that invoices have.' })
  invoiced() {
    return [
      { number: 1, owner: 'kl' },
      { number: 2, owner: 'kombit' },
    ];
  }
}

@ObjectType('Media')
@Directive('@interfaceObject')
@Directive('@key(fields: "id")')
class Media {
  @Field(() => ID)
  id!: string;
}

@Resolver(() => Media)
class MediaFields {
  @RootField(() => [Media], { nullable: true, description: 'Known by their keys.' })
  borrowed(_args: never, _context: Context) {
    return [{ id: 'm2' }, { id: 'm1' }];
  }

  @BatchField(() => Int, { nullable: true, description: 'How often it was borrowed.', needs: ['id'] })
  loans(media: readonly Media[]) {
    return media.map(({ id }) => (id === 'm1' ? 7 : 3));
  }
}

export const STOCK = {
  stock: [
    { id: 'apollo', weight: 2 },
    { id: 'hive', weight: 3 },
  ],
};

/** Owns the stock of products, adds to media as if they were of one type, takes a field over. */
export const inventory = (dataFolder: URL) => subgraphOf({ name: 'inventory', records: [ProductRecord], resolvers: [ProductFields, MediaFields], dataFolder });

/** Refers to products by a key of two texts. */
export const orders = (dataFolder: URL) => subgraphOf({ name: 'orders', records: [], resolvers: [OrderFields], dataFolder });

/** Refers to products by a number and the key of an organisation. */
export const invoices = (dataFolder: URL) => subgraphOf({ name: 'invoices', records: [], resolvers: [InvoiceFields], dataFolder });
