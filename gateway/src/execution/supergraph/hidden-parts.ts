import {
  Kind,
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ScalarTypeDefinitionNode,
  type TypeNode,
  type UnionTypeDefinitionNode,
} from 'graphql';

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
type Type = Composite | UnionTypeDefinitionNode | EnumTypeDefinitionNode | InputObjectTypeDefinitionNode | ScalarTypeDefinitionNode;

const TYPES: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
]);

/** What supergraphs are written with: join__FieldSet, link__Import. */
const MACHINERY = /__/;

/**
 * The parts of a supergraph that a contract does not have, as nodes of its document: those that are left out, what is of no use without them (fields of such a
 * type, optional arguments of one, types without a part of their own), and the types that nothing leads to any more.
 */
export class HiddenParts {
  private readonly hidden = new Set<ASTNode>();
  private readonly types: ReadonlyMap<string, Type>;
  private readonly roots: readonly string[];

  constructor(
    { definitions }: DocumentNode,
    private readonly isLeftOut: (node: { directives?: readonly ConstDirectiveNode[] }) => boolean,
  ) {
    const own = definitions.filter((each): each is Type => TYPES.has(each.kind) && !MACHINERY.test((each as Type).name.value));
    this.types = new Map(own.map((type) => [type.name.value, type]));
    const schema = definitions.find((each) => each.kind === Kind.SCHEMA_DEFINITION);
    this.roots = schema?.operationTypes.map(({ type }) => type.name.value) ?? ['Query', 'Mutation', 'Subscription'];
    let before: number;
    do {
      before = this.hidden.size;
      for (const type of own) this.look(type);
    } while (this.hidden.size > before);
    const reached = this.reached();
    for (const type of own) if (!reached.has(type.name.value)) this.hidden.add(type);
  }

  has(node: ASTNode): boolean {
    return this.hidden.has(node);
  }

  /** Hides what of a type is to be hidden by what is hidden so far. */
  private look(type: Type): void {
    if (this.isLeftOut(type)) this.hidden.add(type);
    if (type.kind === Kind.SCALAR_TYPE_DEFINITION) return;
    for (const part of partsOf(type)) if (this.isHidden(part)) this.hidden.add(part);
    if (partsOf(type).some((part) => part.kind === Kind.INPUT_VALUE_DEFINITION && isRequired(part) && this.has(part))) this.hidden.add(type);
    const isBare =
      type.kind === Kind.UNION_TYPE_DEFINITION
        ? (type.types ?? []).every(({ name }) => this.isHiddenType(name.value))
        : partsOf(type).every((part) => this.has(part));
    if (isBare && !this.roots.includes(type.name.value)) this.hidden.add(type);
  }

  private isHidden(part: Part): boolean {
    if (this.isLeftOut(part)) return true;
    if (part.kind === Kind.ENUM_VALUE_DEFINITION) return false;
    if (this.isHiddenType(namedType(part.type))) return true;
    if (part.kind !== Kind.FIELD_DEFINITION) return false;
    const hidden = (part.arguments ?? []).filter((argument) => this.isHidden(argument));
    for (const argument of hidden) this.hidden.add(argument);
    return hidden.some(isRequired);
  }

  private isHiddenType(name: string): boolean {
    const type = this.types.get(name);
    return type !== undefined && this.hidden.has(type);
  }

  /** The names of the types that operations can come to. */
  private reached(): ReadonlySet<string> {
    const found = new Set<string>();
    const waiting = [...this.roots];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const type = this.types.get(name);
      if (!type || found.has(name) || this.hidden.has(type)) continue;
      found.add(name);
      waiting.push(...this.namesIn(type));
    }
    return found;
  }

  private namesIn(type: Type): string[] {
    if (type.kind === Kind.UNION_TYPE_DEFINITION) return (type.types ?? []).map(({ name }) => name.value);
    if (type.kind === Kind.SCALAR_TYPE_DEFINITION || type.kind === Kind.ENUM_TYPE_DEFINITION) return [];
    const shown = partsOf(type).filter((part) => part.kind !== Kind.ENUM_VALUE_DEFINITION && !this.has(part)) as (
      FieldDefinitionNode | InputValueDefinitionNode
    )[];
    const names = shown.flatMap((part) => [part, ...('arguments' in part ? (part.arguments ?? []) : [])]).map((part) => namedType(part.type));
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return names;
    const implementing = [...this.types.values()].filter((each) => 'interfaces' in each && each.interfaces?.some(({ name }) => name.value === type.name.value));
    return [...names, ...(type.interfaces ?? []).map(({ name }) => name.value), ...implementing.map(({ name }) => name.value)];
  }
}

type Part = FieldDefinitionNode | InputValueDefinitionNode | NonNullable<EnumTypeDefinitionNode['values']>[number];

function partsOf(type: Exclude<Type, ScalarTypeDefinitionNode>): readonly Part[] {
  if (type.kind === Kind.UNION_TYPE_DEFINITION) return [];
  return (type.kind === Kind.ENUM_TYPE_DEFINITION ? type.values : type.fields) ?? [];
}

function isRequired({ type, defaultValue }: InputValueDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
