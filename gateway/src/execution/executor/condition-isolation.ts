import { isInterfaceType, isObjectType, Kind, visit, type ConstDirectiveNode, type DocumentNode, type GraphQLSchema, type InlineFragmentNode } from 'graphql';

/** The names of fields that some subgraph computes from others' (@requires). */
export function requiringNames(supergraph: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(supergraph.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = types.flatMap((type) => Object.values(type.getFields()));
  return new Set(fields.filter(({ astNode }) => astNode?.directives?.some(requires)).map(({ name }) => name));
}

/**
 * The document with each condition of such a field at a fragment around it. Apollo's planner fetches what the field requires only where the condition
 * holds, but keeps that in mind of fragments alone: of `{ name coverage @include(if: $x) }` it makes one fetch that never is sent without what coverage
 * requires, so that where $x is false `name` is null without an error.
 */
export function withIsolatedConditions(document: DocumentNode, requiring: ReadonlySet<string>): DocumentNode {
  if (requiring.size === 0) return document;
  return visit(document, {
    Field: {
      leave(field): InlineFragmentNode | undefined {
        const { name, directives = [] } = field;
        const conditions = directives.filter((directive) => directive.name.value === 'skip' || directive.name.value === 'include');
        if (conditions.length === 0 || !requiring.has(name.value)) return undefined;
        const bare = { ...field, directives: directives.filter((directive) => !conditions.includes(directive)) };
        return { kind: Kind.INLINE_FRAGMENT, directives: conditions, selectionSet: { kind: Kind.SELECTION_SET, selections: [bare] } };
      },
    },
  });
}

function requires({ name, arguments: args = [] }: ConstDirectiveNode): boolean {
  return name.value === 'join__field' && args.some((argument) => argument.name.value === 'requires');
}
