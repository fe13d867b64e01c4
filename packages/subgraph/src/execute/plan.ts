import type { Batch } from '@portfolio/graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLAbstractType,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { Maybe } from './run.js';

/** What a plan is made from. */
export interface Source {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  operation: OperationDefinitionNode;
}

/** The fields asked of the objects of one type. */
export interface Selection {
  type: GraphQLObjectType;
  fields: readonly FieldPlan[];
  /** Characters of what stands around the values of each object: keys and marks. */
  frame: number;
  /** Why the fields cannot be told: a condition that is null. */
  failure?: Error;
  /** The answers of a level from its columns, one value per object in each. */
  assemble: (columns: readonly (readonly unknown[])[], length: number) => unknown[];
}

/** One field of a selection, with all that its node says of it. */
export interface FieldPlan {
  /** Its name in the answer. */
  key: string;
  nodes: readonly FieldNode[];
  parentType: GraphQLObjectType;
  /** Absent for `__typename`. */
  field?: GraphQLField<unknown, unknown>;
  /** Its name in the schema, for messages. */
  coordinate: string;
  /** Arguments that name no variable are worked out once. */
  args: (variables: Record<string, unknown>) => Record<string, unknown>;
  batch?: Batch;
  entities?: Entities;
  value: ValuePlan;
}

export type ValuePlan = LeafPlan | ListPlan | ObjectPlan | AbstractPlan;

interface Nullability {
  nonNull: boolean;
  /** Nullable, yet null only where it failed: a null that nobody tells of is a failure. */
  semanticNonNull?: boolean;
}

export interface LeafPlan extends Nullability {
  kind: 'leaf';
  /** Throws for a value the type does not have. */
  serialize: (value: unknown) => unknown;
}

export interface ListPlan extends Nullability {
  kind: 'list';
  item: ValuePlan;
}

export interface ObjectPlan extends Nullability {
  kind: 'object';
  selection: Selection;
}

export interface AbstractPlan extends Nullability {
  kind: 'abstract';
  type: GraphQLAbstractType;
  selections: ReadonlyMap<string, Selection>;
}

/** Finds the entities of one type again: one value per representation, in order; null where there is none, an Error where it cannot be told. */
export type References = (representations: readonly never[], context: never, info: GraphQLResolveInfo) => Maybe<readonly unknown[]>;

/** How `_entities` finds the entities of a type; undefined where only the field's resolver knows. */
export type Entities = (typeName: string) => References | undefined;
