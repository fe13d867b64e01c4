import {
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** A wrong value for each argument of a page: one that its type has, and the field refuses. */
export const MISTAKES: Readonly<Record<string, ArgumentNode['value']>> = {
  after: { kind: Kind.STRING, value: 'no cursor of this list' },
  first: { kind: Kind.INT, value: '-1' },
};

/** The operation once for each of its lists, with a mistake in that field alone. */
export function withMistakes(schema: GraphQLSchema, operation: string, argument: string): string[] {
  const value = MISTAKES[argument]!;
  const operations: string[] = [];
  for (let index = 0; operations.length === index; index += 1) {
    const info = new TypeInfo(schema);
    let field = -1;
    const document = visit(
      parse(operation),
      visitWithTypeInfo(info, {
        Field(node) {
          if (!isList(info.getFieldDef())) return undefined;
          field += 1;
          if (field !== index) return undefined;
          const others = (node.arguments ?? []).filter(({ name }) => name.value !== argument);
          return { ...node, arguments: [...others, { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: argument }, value }] };
        },
      }),
    );
    if (field >= index) operations.push(print(withoutUnusedVariables(document)));
  }
  return operations;
}

function isList(field: GraphQLField<unknown, unknown> | null | undefined): boolean {
  return Object.keys(MISTAKES).every((argument) => field?.args.some(({ name }) => name === argument));
}

/** A variable whose only use has made way for a mistake would be a mistake of the whole document. */
function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = new Map<string, number>();
  visit(document, { Variable: ({ name }) => void used.set(name.value, (used.get(name.value) ?? 0) + 1) });
  return visit(document, { VariableDefinition: ({ variable }) => (used.get(variable.name.value) === 1 ? null : undefined) });
}

/** Whether a field is one with the mistake. */
export function hasMistake(nodes: readonly FieldNode[], argument: string): boolean {
  const { kind, value } = MISTAKES[argument] as { kind: Kind; value: string };
  return nodes.some(({ arguments: given = [] }) =>
    given.some((each) => each.name.value === argument && each.value.kind === kind && (each.value as { value: string }).value === value),
  );
}
