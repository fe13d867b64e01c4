import type { Batch } from '@portfolio/graphql';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { valuesKey } from './keys.js';

/** The parents of a field that one request loads in the same turn, collected for its batch function. */
export class Batches {
  private readonly loaders = new Map<Batch, Map<string, DataLoader<object, unknown>>>();

  load(batch: Batch, parent: object, args: object, context: object, info: GraphQLResolveInfo): Promise<unknown> {
    let byArgs = this.loaders.get(batch);
    if (!byArgs) this.loaders.set(batch, (byArgs = new Map()));
    const key = valuesKey(args);
    let loader = byArgs.get(key);
    if (!loader) byArgs.set(key, (loader = new DataLoader((parents) => run(batch, parents, args, context, info))));
    return loader.load(parent);
  }
}

async function run(batch: Batch, parents: readonly object[], args: object, context: object, info: GraphQLResolveInfo): Promise<unknown[]> {
  const values = (await batch(parents as never, args as never, context as never, info)) as unknown[];
  if (values.length !== parents.length) {
    throw new Error(`expected the batch of ${info.parentType.name}.${info.fieldName} to give ${parents.length} values, but got ${values.length}`);
  }
  return values;
}
