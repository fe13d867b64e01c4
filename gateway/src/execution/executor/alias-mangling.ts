import {
  isInterfaceType,
  isObjectType,
  Kind,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type NameNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { isIntrospection, isOfIntrospection } from '../introspection/isolation.js';

const APART = '_alias_';
/** Of a name for a field that @requires asks with arguments; no client's name begins so, since none begins with a digit. */
const REQUIRED = /^\d+_/;
/** What Apollo's planner calls a field whose name it needs twice; ours end otherwise. */
const PLANNED = /__alias_\d+_*$/;
/** The variable of a fetch that holds the objects asked about. */
const REPRESENTATIONS = 'representations';

/** Every name that a plan may itself select: as a key, as a requirement, or to tell a type. */
export function fieldNames(supergraph: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(supergraph.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  return new Set(['__typename', ...types.flatMap((type) => Object.keys(type.getFields()))]);
}

/**
 * The document with aliases that are also field names set apart: Apollo's planner takes `code: name` for the key `code`, asks subgraphs with it and answers
 * the one for the other. Names that look like those set apart, or like the planner's own, are too, so that each is given back as it was.
 */
export function withMangledAliases(document: DocumentNode, names: ReadonlySet<string>): DocumentNode {
  return { ...document, definitions: document.definitions.map((definition) => definitionApart(definition, names)) };
}

/** The document with the variables set apart that a fetch has one of its own for. Defaults, conditions and values are the subgraphs' and the planner's alone to read. */
export function withMangledVariables(document: DocumentNode): DocumentNode {
  return visit(document, {
    Variable({ name: { value } }) {
      return value === REPRESENTATIONS || isApart(value) ? { kind: Kind.VARIABLE, name: named(value) } : undefined;
    },
  });
}

/** The client's own name for a step of a path in the answer, or for a variable of a plan. */
export function clientName<S extends string | number>(step: S): S | string {
  if (typeof step !== 'string' || !step.startsWith(APART)) return step;
  const name = step.slice(APART.length);
  if (REQUIRED.test(name)) return name.replace(REQUIRED, '');
  return PLANNED.test(name) ? name.slice(0, -1) : name;
}

/** A name for a field as it is required with some arguments, so that it meets neither a client's nor the same field required with others. */
export function requiredName(name: string, index: number): string {
  return `${APART}${index}_${name}`;
}

function definitionApart(definition: DefinitionNode, names: ReadonlySet<string>): DefinitionNode {
  if (definition.kind === Kind.FRAGMENT_DEFINITION && isOfIntrospection(definition)) return definition;
  return 'selectionSet' in definition ? { ...definition, selectionSet: setApart(definition.selectionSet, names) } : definition;
}

function setApart(set: SelectionSetNode, names: ReadonlySet<string>): SelectionSetNode {
  const selections = set.selections.map((selection) => selectionApart(selection, names));
  return selections.every((selection, index) => selection === set.selections[index]) ? set : { ...set, selections };
}

/** Introspection is no part of a plan: only its place in the answer has a name. */
function selectionApart(selection: SelectionNode, names: ReadonlySet<string>): SelectionNode {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
  const { selectionSet } = selection;
  const inside = selectionSet && !(selection.kind === Kind.FIELD && isIntrospection(selection)) ? setApart(selectionSet, names) : selectionSet;
  const alias = selection.kind === Kind.FIELD ? aliasApart(selection, names) : undefined;
  if (inside === selectionSet && !alias) return selection;
  return { ...selection, ...(alias && { alias }), ...(inside && { selectionSet: inside }) };
}

function aliasApart({ alias, name }: FieldNode, names: ReadonlySet<string>): NameNode | undefined {
  const key = (alias ?? name).value;
  return isApart(key) || (key !== name.value && names.has(key)) ? named(key) : undefined;
}

function isApart(name: string): boolean {
  return name.startsWith(APART) || PLANNED.test(name);
}

function named(name: string): NameNode {
  return { kind: Kind.NAME, value: `${APART}${name}${PLANNED.test(name) ? '_' : ''}` };
}
