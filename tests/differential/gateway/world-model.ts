import { Kind, parse, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';

/** What all subgraphs of a world must agree on, so that an entity is the same in each of them. */
export interface WorldModel {
  /** The fields that a key names, by the type they stand on; they follow from the entity's number alone. */
  keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** Types that are found by a key. */
  entities: ReadonlySet<string>;
  /** The types of each interface that is itself an entity: the number decides which of them an entity is. */
  implementers: ReadonlyMap<string, readonly string[]>;
}

interface Definition {
  name: string;
  isInterface: boolean;
  interfaces: readonly string[];
  keySets: readonly string[];
  fieldTypes: ReadonlyMap<string, string>;
}

export function worldModelOf(contracts: readonly string[]): WorldModel {
  const definitions = contracts.flatMap((sdl) => definitionsOf(parse(sdl)));
  const keys = new Map<string, Set<string>>();
  for (const { name, keySets } of definitions) {
    for (const set of keySets) note(name, (parse(`{ ${set} }`).definitions[0] as { selectionSet: SelectionSetNode }).selectionSet, definitions, keys);
  }
  const entityInterfaces = definitions.filter(({ isInterface, keySets }) => isInterface && keySets.length > 0);
  const implementers = new Map(
    entityInterfaces.map(({ name }) => [name, [...new Set(definitions.filter(({ interfaces }) => interfaces.includes(name)).map((type) => type.name))].sort()]),
  );
  return { keys, entities: new Set(definitions.filter(({ keySets }) => keySets.length > 0).map(({ name }) => name)), implementers };
}

function note(type: string, { selections }: SelectionSetNode, definitions: readonly Definition[], keys: Map<string, Set<string>>): void {
  for (const { name, selectionSet } of selections as readonly FieldNode[]) {
    const names = keys.get(type) ?? new Set();
    keys.set(type, names.add(name.value));
    const inner = definitions.find((definition) => definition.name === type && definition.fieldTypes.has(name.value))?.fieldTypes.get(name.value);
    if (selectionSet && inner) note(inner, selectionSet, definitions, keys);
  }
}

function definitionsOf(document: DocumentNode): Definition[] {
  return document.definitions.flatMap((definition) => {
    const isInterface = definition.kind === Kind.INTERFACE_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_EXTENSION;
    if (!isInterface && definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    const { name, directives = [], interfaces = [], fields = [] } = definition;
    const sets = directives.filter((directive) => directive.name.value === 'key').flatMap((directive) => directive.arguments ?? []);
    return {
      name: name.value,
      isInterface,
      interfaces: interfaces.map((type) => type.name.value),
      keySets: sets.flatMap(({ value }) => (value.kind === Kind.STRING ? value.value : [])),
      fieldTypes: new Map(fields.map((field) => [field.name.value, namedType(field.type)])),
    };
  });
}

function namedType(type: { kind: string; type?: unknown; name?: { value: string } }): string {
  return type.name?.value ?? namedType(type.type as never);
}
