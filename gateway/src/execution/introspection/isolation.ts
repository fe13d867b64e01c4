import { Kind, visit, type DocumentNode, type FieldNode, type FragmentDefinitionNode } from 'graphql';

/** Whether a field is introspection, `__schema` or `__type`; `__typename` is part of the data. */
export function isIntrospection({ name }: Pick<FieldNode, 'name'>): boolean {
  return name.value === '__schema' || name.value === '__type';
}

/** Whether a fragment is on an introspection type. */
export function isOfIntrospection({ typeCondition }: Pick<FragmentDefinitionNode, 'typeCondition'>): boolean {
  return typeCondition.name.value.startsWith('__');
}

/** The document without introspection fields, for the planner. */
export function withoutIntrospection(document: DocumentNode): DocumentNode {
  const rest: DocumentNode = visit(document, {
    Field: { enter: (field) => (isIntrospection(field) ? null : undefined) },
    SelectionSet: { leave: (set) => (set.selections.length === 0 ? { ...set, selections: [TYPENAME] } : undefined) },
  });
  if (rest === document) return document;
  return { ...rest, definitions: rest.definitions.filter((definition) => definition.kind !== Kind.FRAGMENT_DEFINITION || !isOfIntrospection(definition)) };
}

/** Fills a selection set that would be empty. */
const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
