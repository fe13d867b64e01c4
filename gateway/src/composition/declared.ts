import {
  isObjectType,
  parseFieldSetArgument,
  type CompositeType,
  type Directive,
  type FieldDefinition,
  type ObjectType,
  type SelectionSet,
  type Subgraph,
} from '@apollo/federation-internals';

export interface Key {
  /** As the contract writes it. */
  written: string;
  fields: SelectionSet;
  resolvable: boolean;
}

export interface Requirement {
  field: FieldDefinition<ObjectType>;
  directive: Directive<FieldDefinition<ObjectType>, { fields: string }>;
}

/** Every @requires of a contract with its field. */
export function requirementsOf(subgraph: Subgraph): Requirement[] {
  const fields = subgraph.schema.objectTypes().flatMap((type) => type.fields());
  return fields.flatMap((field) =>
    field.appliedDirectivesOf<{ fields: string }>(subgraph.metadata().requiresDirective().name).map((directive) => ({ field, directive })),
  );
}

/** The fields that a @requires names, at whatever depth. */
export function requiredBy({ field, directive }: Requirement): FieldDefinition<CompositeType>[] {
  return fieldsIn(parseFieldSetArgument({ parentType: field.parent, directive }));
}

/** A type's keys in the order written, which is the order the gateway tries them. */
export function declaredKeysOf(subgraph: Subgraph, type: ObjectType): Key[] {
  return type.appliedDirectivesOf(subgraph.metadata().keyDirective()).map((directive) => {
    const { fields, resolvable } = directive.arguments() as { fields: string; resolvable?: boolean };
    return { written: fields, fields: parseFieldSetArgument({ parentType: type, directive }), resolvable: resolvable !== false };
  });
}

/** Every field that a field set names, at whatever depth. */
function fieldsIn(selections: SelectionSet): FieldDefinition<CompositeType>[] {
  return selections.selections().flatMap((selection) => {
    const own = selection.kind === 'FieldSelection' ? [selection.element.definition] : [];
    return selection.selectionSet ? [...own, ...fieldsIn(selection.selectionSet)] : own;
  });
}

/** The key by which the gateway comes back to a subgraph, the first that it can read there, if the subgraph resolves by it neither alone nor with what it holds. */
export function unresolvedFirstKey(subgraph: Subgraph, type: ObjectType): Key | undefined {
  const keys = declaredKeysOf(subgraph, type);
  const first = keys.find(({ fields }) => !subgraph.metadata().selectionSelectsAnyExternalField(fields));
  return first && !keys.some((key) => key.resolvable && key.fields.minus(first.fields).isEmpty()) ? first : undefined;
}

export function interfaceObjectsOf(subgraph: Subgraph): ObjectType[] {
  return subgraph.schema
    .types()
    .filter(isObjectType)
    .filter((type) => subgraph.metadata().isInterfaceObjectType(type));
}
