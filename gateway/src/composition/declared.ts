import { parseFieldSetArgument, type Directive, type FieldDefinition, type ObjectType, type SelectionSet, type Subgraph } from '@apollo/federation-internals';

export interface Key {
  /** As the contract writes it. */
  written: string;
  fields: SelectionSet;
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

/** A type's keys in the order written. */
export function declaredKeysOf(subgraph: Subgraph, type: ObjectType): Key[] {
  return type.appliedDirectivesOf(subgraph.metadata().keyDirective()).map((directive) => {
    const { fields } = directive.arguments() as { fields: string };
    return { written: fields, fields: parseFieldSetArgument({ parentType: type, directive }) };
  });
}
