import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  typeFromAST,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** A type of input that has a deprecated part, or one below it. */
type Bearing = GraphQLInputObjectType | GraphQLEnumType;

/** The deprecated fields of inputs and values of enums in the variables of requests, by coordinate. */
export class DeprecatedInputs {
  private readonly bearing: ReadonlySet<GraphQLNamedType>;
  private readonly byOperation = new WeakMap<OperationDefinitionNode, readonly (readonly [name: string, type: Bearing])[]>();

  constructor(private readonly schema: GraphQLSchema) {
    this.bearing = bearingTypes(schema);
  }

  /** Calls back with each coordinate, once for each place. */
  forEach(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>, callback: (coordinate: string) => void): void {
    let places = this.byOperation.get(operation);
    if (!places) this.byOperation.set(operation, (places = this.placesIn(operation)));
    for (const [name, type] of places) this.look(type, variables[name], callback);
  }

  /** The variables that can hold something deprecated. */
  private placesIn({ variableDefinitions = [] }: OperationDefinitionNode): (readonly [string, Bearing])[] {
    return variableDefinitions.flatMap(({ variable, type }) => {
      const named = getNamedType(typeFromAST(this.schema, type as never));
      return this.bears(named) ? [[variable.name.value, named] as const] : [];
    });
  }

  private look(type: Bearing, value: unknown, callback: (coordinate: string) => void): void {
    if (Array.isArray(value)) {
      for (const item of value) this.look(type, item, callback);
    } else if (isEnumType(type)) {
      if (typeof value === 'string' && isDeprecated(type.getValue(value))) callback(`${type.name}.${value}`);
    } else if (typeof value === 'object' && value !== null) {
      const fields = type.getFields();
      for (const [name, inner] of Object.entries(value)) {
        const field = fields[name];
        if (!field) continue;
        if (isDeprecated(field)) callback(`${type.name}.${name}`);
        const named = getNamedType(field.type);
        if (this.bears(named)) this.look(named, inner, callback);
      }
    }
  }

  private bears(type: GraphQLNamedType | undefined): type is Bearing {
    return type !== undefined && this.bearing.has(type);
  }
}

function bearingTypes(schema: GraphQLSchema): ReadonlySet<GraphQLNamedType> {
  const types = Object.values(schema.getTypeMap());
  const inputs = types.filter(isInputObjectType);
  const found = new Set<GraphQLNamedType>(types.filter((type) => isEnumType(type) && type.getValues().some(isDeprecated)));
  let before: number;
  do {
    before = found.size;
    for (const type of inputs) if (Object.values(type.getFields()).some((field) => isDeprecated(field) || found.has(getNamedType(field.type)))) found.add(type);
  } while (found.size > before);
  return found;
}

export function isDeprecated(part: { deprecationReason?: string | null } | null | undefined): boolean {
  return typeof part?.deprecationReason === 'string';
}
