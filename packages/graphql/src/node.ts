import { nameOf, type RecordDefinition } from '@portfolio/records';
import { Directive, Extensions, Field, ID, InterfaceType } from 'type-graphql';
import type { FieldExtensions } from './batch-field.js';

/** Refetched by its id, whatever it is: https://relay.dev/graphql/objectidentification.htm. */
@InterfaceType('Node', { description: 'Something with an id that is its own alone in the whole graph.', autoRegisterImplementations: false })
export class Node {
  @Field(() => ID, { description: 'Its stable id.' })
  id!: string;
}

@InterfaceType('Labelled', { description: 'Something that people meet under a name ("betegnelse").', autoRegisterImplementations: false })
export class Labelled {
  @Field(() => ID, { description: 'Its stable id.' })
  id!: string;

  @Field(() => String, { description: 'What people call it, in Danish.' })
  label!: string;
}

/** Gives a record's type its `label`, which is worked out where it is asked for; throws where the record has no rule for it. */
export function labelFromRule(prototype: object, { name, label: rule }: RecordDefinition): void {
  if (!rule) throw new Error(`expected record ${name}, which clients see, to have a name, a title, or a rule for its label`);
  const batch = (rows: readonly object[]) => rows.map((row) => rule.text(row as never, nameOf));
  Field(() => String, { description: 'What people call it, in Danish.' })(prototype, 'label');
  Extensions({ batch, needs: rule.from } satisfies FieldExtensions)(prototype, 'label');
}

/** Gives a type whose key is another field an `id` of the same value; every subgraph that knows the key can tell it. */
export function idFromKey(prototype: object, key: string, description?: string): void {
  const batch = (rows: readonly Record<string, string>[]) => rows.map((row) => row[key]);
  Field(() => ID, { description })(prototype, 'id');
  Directive('@shareable')(prototype, 'id');
  Extensions({ batch, needs: [key] } satisfies FieldExtensions)(prototype, 'id');
}
