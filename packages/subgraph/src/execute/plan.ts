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

/** The input of compilation. */
export interface Source {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  operation: OperationDefinitionNode;
}

/** The fields asked of the objects of one type. */
export interface Selection {
  type: GraphQLObjectType;
  fields: readonly FieldPlan[];
  /** Characters of JSON around the values of each object: keys and punctuation. */
  frame: number;
  /** Why the fields cannot be collected: a condition is null. */
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
  /** Returns the arguments; constant ones are coerced once. */
  args: (variables: Record<string, unknown>) => Record<string, unknown>;
  batch?: Batch;
  /** The property of the parents that it shows, where it has no function. */
  property?: string;
  entities?: Entities;
  value: ValuePlan;
}

export type ValuePlan = LeafPlan | ListPlan | ObjectPlan | AbstractPlan;

interface Nullability {
  nonNull: boolean;
  /** Nullable, yet null only with an error: a null without one is reported as an error. */
  semanticNonNull?: boolean;
}

export interface LeafPlan extends Nullability {
  kind: 'leaf';
  /** Throws for an invalid value. */
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

/** Resolves representations of one type: one value per representation, in order; null where there is none, or an Error. */
export type References = (representations: readonly never[], context: never, info: GraphQLResolveInfo) => Maybe<readonly unknown[]>;

/** Returns the reference resolver of a type; undefined where only the field's own resolver can resolve it. */
export type Entities = (typeName: string) => References | undefined;
