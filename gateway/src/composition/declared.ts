import {
  isObjectType,
  parseFieldSetArgument,
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

/** A type's keys in the order written, which is the order the gateway tries them. */
export function keysOf(subgraph: Subgraph, type: ObjectType): Key[] {
  return type.appliedDirectivesOf(subgraph.metadata().keyDirective()).map((directive) => {
    const { fields, resolvable } = directive.arguments() as { fields: string; resolvable?: boolean };
    return { written: fields, fields: parseFieldSetArgument({ parentType: type, directive }), resolvable: resolvable !== false };
  });
}

export function interfaceObjectsOf(subgraph: Subgraph): ObjectType[] {
  return subgraph.schema
    .types()
    .filter(isObjectType)
    .filter((type) => subgraph.metadata().isInterfaceObjectType(type));
}
