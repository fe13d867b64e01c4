import { tagOfValue } from '@portfolio/graphql';
import { Kind, type ConstDirectiveNode, type DocumentNode } from 'graphql';

/** Writes the tags of values of enums into a contract, since type-graphql has no directives of values. */
export function withTaggedValues(typeDefs: DocumentNode): DocumentNode {
  const definitions = typeDefs.definitions.map((type) => {
    if (type.kind !== Kind.ENUM_TYPE_DEFINITION) return type;
    const values = type.values?.map((value) => {
      const tag = tagOfValue(`${type.name.value}.${value.name.value}`);
      return tag ? { ...value, directives: [...(value.directives ?? []), tagDirective(tag)] } : value;
    });
    return { ...type, values };
  });
  return { ...typeDefs, definitions };
}

function tagDirective(tag: string): ConstDirectiveNode {
  const given = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'name' }, value: { kind: Kind.STRING, value: tag } } as const;
  return { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'tag' }, arguments: [given] };
}
