import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

type Type = GraphQLObjectType | GraphQLInterfaceType;

interface Selected {
  type: Type;
  node: FieldNode;
}

/** What says which thing it is, and no fact of it. */
const NAMING = new Set(['__typename', 'id', 'code', 'label', 'sources']);

/** Facts that follow from those of other rows, which cite their own sources. */
const COMPUTED = new Set(['Solution.dataAccessPurposes']);

/** Where an operation names a thing without its label, or tells a fact without how it is known, as far as its type has these. */
export function untold(schema: GraphQLSchema, operation: string): string[] {
  const { definitions } = parse(operation);
  const fragments = new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
  return definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? new Looking(schema, fragments).at(schema.getRootType(each.operation)!, [each.selectionSet], each.operation) : [],
  );
}

class Looking {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  at(type: Type, sets: readonly SelectionSetNode[], path: string): string[] {
    const selected = sets.flatMap((set) => this.fieldsOf(type, set));
    const names = new Set(selected.map(({ node }) => node.name.value));
    const facts = selected.filter((each) => this.isFact(each));
    const fields = Object.assign({}, type.getFields(), ...selected.map((each) => each.type.getFields())) as ReturnType<Type['getFields']>;
    const wanted = [
      ...(isLabelled(type) ? ['label', ...(names.has('code') ? [] : ['id'])] : []),
      ...(facts.length > 0 ? ['sources', 'basis'].filter((name) => fields[name]) : []),
      ...[...names].map((name) => `${name}Basis`).filter((name) => fields[name]),
    ];
    const missing = wanted.filter((name) => !names.has(name)).map((name) => `${path}: no ${name}`);
    const inside = [...Map.groupBy(selected, ({ node }) => node.alias?.value ?? node.name.value)].flatMap(([key, own]) => {
      const below = typeOf(own[0]!);
      const further = own.flatMap(({ node }) => node.selectionSet ?? []);
      return below && further.length > 0 ? this.at(below, further, `${path}.${key}`) : [];
    });
    return [...missing, ...inside];
  }

  private fieldsOf(type: Type, { selections }: SelectionSetNode): Selected[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [{ type, node: selection }];
      const { typeCondition, selectionSet } = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value)!;
      return this.fieldsOf(typeCondition ? (this.schema.getType(typeCondition.name.value) as Type) : type, selectionSet);
    });
  }

  /** Whether a field tells something that only its own row can cite; a page of rows, or what cites further down, does not. */
  private isFact({ type, node }: Selected): boolean {
    const name = node.name.value;
    if (NAMING.has(name) || /basis$/i.test(name) || COMPUTED.has(`${type.name}.${name}`)) return false;
    const below = typeOf({ type, node });
    return !below || !(below.getFields().pageInfo || this.cites(below, node));
  }

  private cites(type: Type, { selectionSet }: FieldNode): boolean {
    return this.fieldsOf(type, selectionSet!).some((each) => {
      const below = typeOf(each);
      return each.node.name.value === 'sources' || (below !== undefined && this.cites(below, each.node));
    });
  }
}

function isLabelled(type: Type): boolean {
  return type.name === 'Labelled' || type.getInterfaces().some(({ name }) => name === 'Labelled');
}

/** The type of what a field gives; undefined for a scalar or an enum. */
function typeOf({ type, node }: Selected): Type | undefined {
  const field = type.getFields()[node.name.value];
  const named = field && getNamedType(field.type);
  return named && isCompositeType(named) && (isObjectType(named) || isInterfaceType(named)) ? named : undefined;
}
