import {
  getNullableType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Owners } from './owners.js';

type Data = Record<string, unknown>;
export type Path = readonly (string | number)[];

/** A field at one place of an answer. */
export interface Place {
  typeName: string;
  nodes: readonly FieldNode[];
  path: Path;
  /** Who gave the object that it is a field of; undefined for a root. */
  giver: string | undefined;
}

export interface Expected {
  data: Data | null;
  /** Where something failed. */
  failed: Path[];
}

interface Scenario {
  schema: GraphQLSchema;
  owners: Owners;
  operation: string;
  variables: Record<string, unknown>;
  /** Whether a field fails at a place, given the subgraph that resolves it. */
  fails(place: Place, giver: string): boolean;
}

/** In the place of a value that may not be null and is. */
const BROKEN = Symbol('broken');

/** What must be left of a complete answer where some of its fields fail: they are null, and what may not be null takes what is around it along. */
export function expectedOf(scenario: Scenario, complete: Data): Expected {
  const walk = new Walk(scenario);
  const data = walk.root(complete);
  return { data: data === BROKEN ? null : (data as Data), failed: walk.failed };
}

/** The operation with `__typename` wherever an object's type is not determined without. */
export function withTypeNames(schema: GraphQLSchema, operation: string): string {
  const info = new TypeInfo(schema);
  const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  return print(
    visit(
      parse(operation),
      visitWithTypeInfo(info, {
        SelectionSet: (set, _key, parent) => {
          const isFragment = parent && 'kind' in parent && parent.kind === Kind.INLINE_FRAGMENT;
          return isAbstractType(info.getParentType()) && !isFragment ? { ...set, selections: [typename, ...set.selections] } : undefined;
        },
      }),
    ),
  );
}

class Walk {
  readonly failed: Path[] = [];
  private readonly operation: OperationDefinitionNode;
  private readonly fragments: Record<string, FragmentDefinitionNode>;

  constructor(private readonly scenario: Scenario) {
    const { definitions } = parse(scenario.operation);
    this.operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
    const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = Object.fromEntries(fragments.map((each) => [each.name.value, each]));
  }

  root(complete: Data): unknown {
    const { schema, variables } = this.scenario;
    const type = schema.getQueryType()!;
    return this.object(type, collectFields(schema, this.fragments, variables, type, this.operation.selectionSet), complete, [], undefined);
  }

  private object(type: GraphQLObjectType, fields: Map<string, readonly FieldNode[]>, complete: Data, path: Path, giver: string | undefined): unknown {
    const left: Data = {};
    let broken = false;
    for (const [key, nodes] of fields) {
      const value = this.field({ typeName: type.name, nodes, path: [...path, key], giver }, type, complete[key]);
      if (value === BROKEN) broken = true;
      else left[key] = value;
    }
    return broken ? BROKEN : left;
  }

  private field(place: Place, type: GraphQLObjectType, complete: unknown): unknown {
    const name = place.nodes[0]!.name.value;
    if (name === '__typename') return complete;
    const field = type.getFields()[name]!;
    const giver = this.scenario.owners.giverOf(type.name, name, place.giver);
    if (!this.scenario.fails(place, giver)) return this.value(field.type, place, giver, complete);
    this.failed.push(place.path);
    return isNonNullType(field.type) ? BROKEN : null;
  }

  private value(type: GraphQLOutputType, place: Place, giver: string, complete: unknown): unknown {
    const value = complete === null ? null : this.present(getNullableType(type), place, giver, complete);
    return value === BROKEN && !isNonNullType(type) ? null : value;
  }

  private present(type: GraphQLOutputType, place: Place, giver: string, complete: unknown): unknown {
    const { schema, variables } = this.scenario;
    if (isListType(type)) {
      const items = (complete as unknown[]).map((item, index) => this.value(type.ofType, { ...place, path: [...place.path, index] }, giver, item));
      return items.includes(BROKEN) ? BROKEN : items;
    }
    const runtime = isAbstractType(type) ? schema.getType((complete as { __typename: string }).__typename) : type;
    if (!isObjectType(runtime)) return complete;
    return this.object(runtime, collectSubfields(schema, this.fragments, variables, runtime, place.nodes), complete as Data, place.path, giver);
  }
}
