import { Directive, Extensions, Field, ID, InterfaceType } from 'type-graphql';
import type { FieldExtensions } from './batch-field.js';

/** Refetched by its id, whatever it is: https://relay.dev/graphql/objectidentification.htm. */
@InterfaceType('Node', { description: 'Something with an id that is its own alone in the whole graph.', autoRegisterImplementations: false })
export class Node {
  @Field(() => ID, { description: 'Its stable id.' })
  id!: string;
}

/** Gives a type whose key is another field an `id` of the same value; every subgraph that knows the key can tell it. */
export function idFromKey(prototype: object, key: string, description?: string): void {
  const batch = (rows: readonly Record<string, string>[]) => rows.map((row) => row[key]);
  Field(() => ID, { description })(prototype, 'id');
  Directive('@shareable')(prototype, 'id');
  Extensions({ batch, needs: [key] } satisfies FieldExtensions)(prototype, 'id');
}
