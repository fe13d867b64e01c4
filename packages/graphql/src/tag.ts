import { Directive, type ClassType } from 'type-graphql';

/**
 * For whom a part of the schema is: `internal` is not for outside parties, `preview` may still change and stands in the preview contract alone, `public` is
 * promised to outside parties, so that the schema is refused where the public contract has it not. A part without a tag is for all.
 */
export type Tag = 'public' | 'internal' | 'preview';

const types = new WeakMap<object, Tag>();
const values = new Map<string, Tag>();

export function tagType(type: ClassType, tag: Tag | undefined): void {
  if (!tag) return;
  types.set(type, tag);
  Directive(directive(tag))(type);
}

export function tagField(prototype: object, name: string, tag: Tag | undefined): void {
  if (tag) Directive(directive(tag))(prototype, name);
}

/** The tag of a type's declaration. */
export function tagOf(type: object): Tag | undefined {
  return types.get(type);
}

/** Tags a value of an enum, by its coordinate ("TaskOrder.END_ASC"); type-graphql has no directives of values. */
export function tagValue(coordinate: string, tag: Tag | undefined): void {
  if (tag) values.set(coordinate, tag);
}

export function tagOfValue(coordinate: string): Tag | undefined {
  return values.get(coordinate);
}

function directive(tag: Tag): string {
  return `@tag(name: "${tag}")`;
}
