import { StartError } from '@portfolio/errors';
import type { RecordDefinition } from '@portfolio/records';
import {
  getNamedType,
  getNullableType,
  isListType,
  isLeafType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type ConstDirectiveNode,
  type GraphQLInterfaceType,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export type EntityType = GraphQLObjectType | GraphQLInterfaceType;

/** One `@key` of an entity. */
export interface EntityKey {
  /** As the contract writes it: `owner { id } number`. */
  fields: string;
  leaves: readonly KeyLeaf[];
}

/** A value of a key. */
export interface KeyLeaf {
  /** Where it stands in a representation: `['owner', 'id']`. */
  path: readonly string[];
  type: GraphQLLeafType;
}

export function isEntityType(type: GraphQLNamedType | undefined): type is EntityType {
  return (isObjectType(type) || isInterfaceType(type)) && directivesOf(type, 'key').length > 0;
}

/** The resolvable keys of an entity; throws a StartError for one that names no value. */
export function keysOf(type: EntityType): EntityKey[] {
  const resolvable = directivesOf(type, 'key').filter((directive) => argumentOf(directive, 'resolvable') !== false);
  return resolvable.map((directive) => {
    const fields = String(argumentOf(directive, 'fields'));
    return { fields, leaves: leavesOf(type, selectionSetOf(type, fields), [], fields) };
  });
}

/** The key field of an entity whose key is one value, owned or a stub: a reference to it is that value. */
export function keyFieldOf(type: GraphQLNamedType): string | undefined {
  if (!isEntityType(type)) return undefined;
  const fields = directivesOf(type, 'key').map((directive) => String(argumentOf(directive, 'fields')));
  return fields.find((each) => /^\w+$/.test(each.trim()))?.trim();
}

/** The names of a type's fields that are given with each representation, since another subgraph owns them. */
export function externalsOf(type: EntityType): string[] {
  const names = Object.values(type.getFields()).filter(({ astNode }) => astNode?.directives?.some(({ name }) => name.value === 'external'));
  return names.map(({ name }) => name);
}

/**
 * The columns that hold the values of an owned entity's key. A value of another entity's key is held by the reference to it:
 * `owner { id }` by the column `owner`. Throws a StartError where the record has no such column.
 */
export function columnsOfKey(type: EntityType, { fields, leaves }: EntityKey, record: RecordDefinition): string[] {
  return leaves.map(({ path: [name, ...rest] }) => {
    const kind = record.columns[name!]?.kind;
    const target = getNamedType(type.getFields()[name!]!.type);
    const isHeld = rest.length === 0 ? kind === 'key' || kind === 'scalar' || kind === 'reference' : kind === 'reference' && rest.join() === keyFieldOf(target);
    if (isHeld) return name!;
    const value = [name!, ...rest].join('.');
    throw new StartError(`expected the @key "${fields}" of ${type.name} to be held by columns of its record, but "${value}" is not`);
  });
}

function leavesOf(type: EntityType, { selections }: SelectionSetNode, above: readonly string[], fields: string): KeyLeaf[] {
  return selections.flatMap((selection) => {
    const name = selection.kind === Kind.FIELD ? selection.name.value : '...';
    const field = type.getFields()[name];
    const path = [...above, name];
    const wrong = (reason: string) => new StartError(`expected the @key "${fields}" to name values of the entity, but "${path.join('.')}" ${reason}`);
    if (!field || selection.kind !== Kind.FIELD) throw wrong(`is no field of ${type.name}`);
    const target = getNamedType(field.type);
    if (isListType(getNullableType(field.type))) throw wrong('is a list');
    if (selection.selectionSet && isObjectType(target)) return leavesOf(target, selection.selectionSet, path, fields);
    if (selection.selectionSet || !isLeafType(target)) throw wrong(`is ${String(field.type)}`);
    return { path, type: target };
  });
}

function selectionSetOf(type: EntityType, fields: string): SelectionSetNode {
  try {
    return (parse(`{ ${fields} }`).definitions[0] as OperationDefinitionNode).selectionSet;
  } catch {
    throw new StartError(`expected a @key of ${type.name} to be a set of fields, but got "${fields}"`);
  }
}

function directivesOf({ astNode }: EntityType, name: string): readonly ConstDirectiveNode[] {
  return astNode?.directives?.filter((directive) => directive.name.value === name) ?? [];
}

function argumentOf({ arguments: given = [] }: ConstDirectiveNode, name: string): string | boolean | undefined {
  const value = given.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.BOOLEAN ? value.value : undefined;
}
