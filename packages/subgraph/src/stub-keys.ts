import { Kind, visit, type ConstDirectiveNode, type DocumentNode, type InterfaceTypeDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';

type Entity = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * Says `resolvable: false` of the keys of each entity that a subgraph knows by its key alone: it has no other field of it that could be asked for, so that no plan
 * ever comes to it for one.
 */
export function withStubKeys(typeDefs: DocumentNode, hasRecord: (typeName: string) => boolean): DocumentNode {
  const mark = (type: Entity) => (isKeyAlone(type) && !hasRecord(type.name.value) ? { ...type, directives: type.directives!.map(notResolvable) } : undefined);
  return visit(typeDefs, { ObjectTypeDefinition: mark, InterfaceTypeDefinition: mark });
}

/** Its fields are those of its keys, or told by every subgraph that has these. */
function isKeyAlone({ directives = [], fields = [] }: Entity): boolean {
  const keys = directives.filter(isKey);
  const names = new Set(keys.flatMap((key) => (key.arguments ?? []).flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/[\s{}]+/) : []))));
  const isShared = (field: (typeof fields)[number]) => field.directives?.some(({ name }) => name.value === 'shareable');
  return keys.length > 0 && fields.every((field) => names.has(field.name.value) || isShared(field));
}

function isKey({ name }: ConstDirectiveNode): boolean {
  return name.value === 'key';
}

function notResolvable(directive: ConstDirectiveNode): ConstDirectiveNode {
  if (!isKey(directive) || directive.arguments?.some(({ name }) => name.value === 'resolvable')) return directive;
  const resolvable = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'resolvable' }, value: { kind: Kind.BOOLEAN, value: false } } as const;
  return { ...directive, arguments: [...(directive.arguments ?? []), resolvable] };
}
