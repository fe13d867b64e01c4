import { Kind, parse, print, visit } from 'graphql';

/** The names of a supergraph's fields with @requires. */
export function requiringNames(supergraphSdl: string): ReadonlySet<string> {
  const names = new Set<string>();
  visit(parse(supergraphSdl), {
    FieldDefinition({ name, directives = [] }) {
      if (directives.some((directive) => directive.arguments?.some((argument) => argument.name.value === 'requires'))) names.add(name.value);
    },
  });
  return names;
}

/**
 * The operation as ours has it planned: with the conditions of such fields at fragments, or undefined where it has none. Apollo's planner fetches other fields
 * of the same subgraph only where such a condition holds.
 */
export function withConditionsOnFragments(names: ReadonlySet<string>, query: string): string | undefined {
  let changed = false;
  const document = visit(parse(query), {
    Field: {
      leave(field) {
        if (!field.directives?.length || !names.has(field.name.value)) return undefined;
        changed = true;
        const { directives } = field;
        return { kind: Kind.INLINE_FRAGMENT, directives, selectionSet: { kind: Kind.SELECTION_SET, selections: [{ ...field, directives: [] }] } };
      },
    },
  });
  return changed ? print(document) : undefined;
}
