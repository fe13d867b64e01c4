import {
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeNode,
} from 'graphql';

/** What a plain list of objects counts for in an operation's estimated cost, where its declaration says nothing else. */
const ASSUMED_SIZE = 10;

/** A page's lists: their size is that of the page, which the field around it declares. */
const PAGED: ReadonlySet<string> = new Set(['nodes', 'edges']);

/**
 * Says of every field of a contract how many objects it gives, as https://specs.apollo.dev/cost/v0.1 has it: a page as many as `first`, a plain list
 * ten. A list that is usually longer says so with `@Directive('@listSize(assumedSize: 98)')`.
 */
export function withListSizes(typeDefs: DocumentNode): DocumentNode {
  const objects = new Set(
    typeDefs.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION || definition.kind === Kind.UNION_TYPE_DEFINITION
        ? [definition.name.value]
        : [],
    ),
  );
  return visit(typeDefs, {
    FieldDefinition(field) {
      if (field.directives?.some(({ name }) => name.value === 'listSize')) return undefined;
      const sdl = listSizeOf(field, objects);
      return sdl ? { ...field, directives: [...(field.directives ?? []), directive(sdl)] } : undefined;
    },
  });
}

function listSizeOf(field: FieldDefinitionNode, objects: ReadonlySet<string>): string | undefined {
  const { name, list } = shapeOf(field.type);
  if (!objects.has(name)) return undefined;
  if (list && field.arguments?.some(isListOfKeys)) return undefined;
  if (list) return PAGED.has(field.name.value) ? undefined : `@listSize(assumedSize: ${ASSUMED_SIZE})`;
  const first = name.endsWith('Connection') ? field.arguments?.find((argument) => argument.name.value === 'first') : undefined;
  if (first?.defaultValue?.kind !== Kind.INT) return undefined;
  const fields = [...PAGED].map((paged) => `"${paged}"`).join(', ');
  const slicing = ['first', 'last'].filter((sliced) => field.arguments?.some((argument) => argument.name.value === sliced)).map((sliced) => `"${sliced}"`);
  return `@listSize(assumedSize: ${first.defaultValue.value}, slicingArguments: [${slicing.join(', ')}], sizedFields: [${fields}], requireOneSlicingArgument: false)`;
}

/** `ids: [ID!]!`: the list has an object for each, which `@listSize` cannot say; the gateway counts them. */
function isListOfKeys({ type }: InputValueDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.LIST_TYPE && shapeOf(type.type).name === 'ID';
}

function shapeOf(type: TypeNode): { name: string; list: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, list: false };
  const inner = shapeOf(type.type);
  return { name: inner.name, list: inner.list || type.kind === Kind.LIST_TYPE };
}

function directive(sdl: string): ConstDirectiveNode {
  const [definition] = parse(`type T { f: T ${sdl} }`, { noLocation: true }).definitions;
  return (definition as { fields?: readonly FieldDefinitionNode[] }).fields![0]!.directives![0]!;
}
