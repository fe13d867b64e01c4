import {
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLField,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

const SEMANTIC_NON_NULL = 'semanticNonNull';

/** The directive, and that composition keeps it: https://specs.apollo.dev/nullability/v0.4. */
const NULLABILITY = parse(`
  extend schema
    @link(url: "https://specs.apollo.dev/nullability/v0.4", import: ["@${SEMANTIC_NON_NULL}"])
    @composeDirective(name: "@${SEMANTIC_NON_NULL}")
  "The field is nullable for the sake of what is around it: it is null only with an error beside it."
  directive @${SEMANTIC_NON_NULL}("The levels of a list that this holds for: 0 is the field itself." levels: [Int!]! = [0]) on FIELD_DEFINITION
`).definitions;

/** An argument of another type is checked whole before anything runs; one of these, a list or an input object can be refused by the field alone. */
const REFUSED_LATE: ReadonlySet<string> = new Set(['String', 'ID', 'Int', 'Float']);

type Fields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * Makes nullable each field that can fail independently of its parent, however it was declared: root fields, fields added to an entity that another subgraph
 * owns, references to one, and fields that can refuse their arguments. One that was declared non-null says @semanticNonNull instead: its null means that it
 * failed. One that was declared nullable stays as it is: its null has a meaning.
 */
export function withNullability(typeDefs: DocumentNode, hasRecord: (typeName: string) => boolean = () => false): DocumentNode {
  const fallible = new Contract(typeDefs, hasRecord).fallibleFields();
  if (fallible.size === 0) return typeDefs;
  const marked = visit(typeDefs, { FieldDefinition: (field) => (fallible.has(field) ? nullable(field) : undefined) });
  return { ...marked, definitions: [...NULLABILITY, ...marked.definitions] };
}

/** Whether a field of a schema made of such a contract is null only where it failed. */
export function isSemanticNonNull({ astNode }: Pick<GraphQLField<unknown, unknown>, 'astNode'>): boolean {
  return astNode ? has(astNode, SEMANTIC_NON_NULL) : false;
}

/** The error of a field that is null although nothing failed. */
export function nullError(coordinate: string): Error {
  return new Error(`Cannot return null for semantically non-null field ${coordinate}.`);
}

class Contract {
  private readonly types: ReadonlyMap<string, DefinitionNode>;
  private readonly inputs: ReadonlySet<string>;
  private readonly fields: readonly Fields[];
  private readonly roots: ReadonlySet<string>;

  constructor(
    { definitions }: DocumentNode,
    private readonly hasRecord: (typeName: string) => boolean,
  ) {
    this.types = new Map(definitions.flatMap((each) => ('name' in each && each.name ? [[each.name.value, each]] : [])));
    this.inputs = new Set(definitions.flatMap((each) => (each.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? each.name.value : [])));
    this.fields = definitions.filter((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.INTERFACE_TYPE_DEFINITION);
    const schema = definitions.find((each) => each.kind === Kind.SCHEMA_DEFINITION);
    this.roots = new Set(schema?.operationTypes.map(({ type }) => type.name.value) ?? ['Query', 'Mutation', 'Subscription']);
  }

  /** An interface's field is as nullable as that of the types that implement it. */
  fallibleFields(): ReadonlySet<FieldDefinitionNode> {
    const found = new Set(this.fields.flatMap((type) => (type.fields ?? []).filter((field) => isNonNull(field.type) && this.isFallible(type, field))));
    const names = new Set<string>();
    for (const type of this.fields)
      for (const field of type.fields ?? [])
        if (found.has(field)) for (const each of type.interfaces ?? []) names.add(`${each.name.value}.${field.name.value}`);
    for (const type of this.fields)
      for (const field of type.fields ?? []) if (isNonNull(field.type) && names.has(`${type.name.value}.${field.name.value}`)) found.add(field);
    return found;
  }

  private isFallible(type: Fields, field: FieldDefinitionNode): boolean {
    if (this.roots.has(type.name.value)) return true;
    if (has(field, 'external')) return false;
    if (this.isStub(type)) return !keyFields(type).has(field.name.value) && !has(field, 'shareable');
    const target = namedType(field.type);
    const shared = has(type, 'shareable') || has(field, 'shareable');
    if (this.possible(target).some((each) => this.isStub(each) || (shared && has(each, 'key')))) return true;
    return (field.arguments ?? []).some(({ type: given }) => isList(given) || REFUSED_LATE.has(namedType(given)) || this.inputs.has(namedType(given)));
  }

  /** An entity of another subgraph, known here by its key: the one that owns it has its rows, or says what it is. */
  private isStub(type: DefinitionNode): boolean {
    const { description, name } = type as Fields;
    return has(type, 'key') && !description && !this.hasRecord(name.value);
  }

  /** The object types that a value of a type can have. */
  private possible(name: string): readonly DefinitionNode[] {
    const type = this.types.get(name);
    if (type?.kind === Kind.UNION_TYPE_DEFINITION) return (type.types ?? []).flatMap((each) => this.possible(each.name.value));
    if (type?.kind === Kind.INTERFACE_TYPE_DEFINITION)
      return this.fields.filter((each) => each.interfaces?.some((implemented) => implemented.name.value === name));
    return type ? [type] : [];
  }
}

function nullable(field: FieldDefinitionNode): FieldDefinitionNode {
  const semantic: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: SEMANTIC_NON_NULL } };
  return { ...field, type: field.type.kind === Kind.NON_NULL_TYPE ? field.type.type : field.type, directives: [...(field.directives ?? []), semantic] };
}

function isNonNull(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE;
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.LIST_TYPE);
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function keyFields(type: Fields): ReadonlySet<string> {
  const texts = (type.directives ?? []).filter(({ name }) => name.value === 'key').flatMap((key) => key.arguments ?? []);
  return new Set(texts.flatMap(({ name, value }) => (name.value === 'fields' && value.kind === Kind.STRING ? value.value.split(/[\s{}]+/) : [])));
}

function has(node: { directives?: readonly ConstDirectiveNode[] } | DefinitionNode, directive: string): boolean {
  const { directives = [] } = node as { directives?: readonly ConstDirectiveNode[] };
  return directives.some(({ name }) => name.value === directive);
}
