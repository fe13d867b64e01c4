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

const MANGLED = '_alias_';
/** Of a name for a field that @requires asks with arguments; no client's name begins so, since none begins with a digit. */
const REQUIRED = /^\d+_/;
/** Aliases that Apollo's planner generates; mangled names end differently. */
const PLANNED = /__alias_\d+_*$/;
/** The variable of an entity fetch. */
const REPRESENTATIONS = 'representations';

/** Every name that a plan itself may select: as a key, a requirement, or `__typename`. */
export function fieldNames(supergraph: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(supergraph.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  return new Set(['__typename', ...types.flatMap((type) => Object.keys(type.getFields()))]);
}

/**
 * Mangles aliases that are also field names: Apollo's planner would take `code: name` for the key `code`. Names that look mangled, or like the planner's own,
 * are mangled too, so that `clientName` restores each.
 */
export function withMangledAliases(document: DocumentNode, names: ReadonlySet<string>): DocumentNode {
  return { ...document, definitions: document.definitions.map((definition) => mangledDefinition(definition, names)) };
}

/** Mangles variables that have the name of a fetch's own variable. */
export function withMangledVariables(document: DocumentNode): DocumentNode {
  return visit(document, {
    Variable({ name: { value } }) {
      return value === REPRESENTATIONS || isMangled(value) ? { kind: Kind.VARIABLE, name: mangledName(value) } : undefined;
    },
  });
}

/** Restores the client's name of a path step in the answer, or of a plan's variable. */
export function clientName<S extends string | number>(step: S): S | string {
  if (typeof step !== 'string' || !step.startsWith(MANGLED)) return step;
  const name = step.slice(MANGLED.length);
  if (REQUIRED.test(name)) return name.replace(REQUIRED, '');
  return PLANNED.test(name) ? name.slice(0, -1) : name;
}

/** A name for a field as it is required with some arguments, so that it meets neither a client's nor the same field required with others. */
export function requiredName(name: string, index: number): string {
  return `${MANGLED}${index}_${name}`;
}

function mangledDefinition(definition: DefinitionNode, names: ReadonlySet<string>): DefinitionNode {
  if (definition.kind === Kind.FRAGMENT_DEFINITION && isOfIntrospection(definition)) return definition;
  return 'selectionSet' in definition ? { ...definition, selectionSet: mangledSet(definition.selectionSet, names) } : definition;
}

function mangledSet(set: SelectionSetNode, names: ReadonlySet<string>): SelectionSetNode {
  const selections = set.selections.map((selection) => mangledSelection(selection, names));
  return selections.every((selection, index) => selection === set.selections[index]) ? set : { ...set, selections };
}

/** Introspection is no part of a plan: only its own alias is mangled, not its selection set. */
function mangledSelection(selection: SelectionNode, names: ReadonlySet<string>): SelectionNode {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
  const { selectionSet } = selection;
  const inside = selectionSet && !(selection.kind === Kind.FIELD && isIntrospection(selection)) ? mangledSet(selectionSet, names) : selectionSet;
  const alias = selection.kind === Kind.FIELD ? mangledAlias(selection, names) : undefined;
  if (inside === selectionSet && !alias) return selection;
  return { ...selection, ...(alias && { alias }), ...(inside && { selectionSet: inside }) };
}

function mangledAlias({ alias, name }: FieldNode, names: ReadonlySet<string>): NameNode | undefined {
  const key = (alias ?? name).value;
  return isMangled(key) || (key !== name.value && names.has(key)) ? mangledName(key) : undefined;
}

function isMangled(name: string): boolean {
  return name.startsWith(MANGLED) || PLANNED.test(name);
}

function mangledName(name: string): NameNode {
  return { kind: Kind.NAME, value: `${MANGLED}${name}${PLANNED.test(name) ? '_' : ''}` };
}
