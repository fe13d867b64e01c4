import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError, isObjectType, Kind, parse, type FieldNode, type GraphQLSchema, type SelectionNode, type SelectionSetNode } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { clientName } from './alias-mangling.js';
import type { OperationParts } from './compiled-operation.js';
import { placesOf } from './plan-paths.js';
import type { Data, Failure, PlanPath, PlanRun } from './plan-run.js';

/** An error is reported at this many places at most; where there are more, once at the list that holds them. */
const MAX_PLACES = 50;

/** The client's operation, with its conditions evaluated. */
export interface RequestedOperation extends OperationParts {
  conditions: Record<string, boolean>;
}

/** Records an object that has no representation because a failed fetch should have given what it needs; does nothing where no failure explains it. */
export function recordUnfetched(failures: Failure[], node: FetchNode, path: PlanPath, object: Data): void {
  const cause = failures.find((failure) => startsWith(failure.path, path) && (failure.path.length > path.length || failure.objects.has(object)));
  if (!cause) return;
  const recorded = failures.find((failure) => failure.node === node && failure.error === cause.error && failure.isUnfetched);
  if (recorded) recorded.objects.add(object);
  else failures.push({ error: cause.error, node, path, objects: new Set([object]), isUnfetched: true });
}

/** The errors of failed fetches, each at the fields that are missing because of it; where no requested field is missing, a thrown error is reported at its objects. */
export function reportedErrors(failures: readonly Failure[], run: PlanRun, requested: RequestedOperation): GraphQLError[] {
  const causes = new Map<GraphQLError, Failure[]>();
  for (const failure of failures) causes.set(failure.error, [...(causes.get(failure.error) ?? []), failure]);
  return [...causes].flatMap(([error, ofIt]) => {
    const paths = ofIt.flatMap((failure) => pathsOf(failure, run, requested));
    const [{ path, answered }] = ofIt as [Failure];
    return (paths.length > 0 ? paths : [answered ? [] : beforeLists(path)]).map((path) => at(error, path));
  });
}

function pathsOf(failure: Failure, run: PlanRun, requested: RequestedOperation): PlanPath[] {
  const paths = missingAt(failure, run, requested);
  return paths.length > MAX_PLACES ? [beforeLists(failure.path)] : paths;
}

function missingAt({ node, path, objects }: Failure, { data, supergraph }: PlanRun, requested: RequestedOperation): (string | number)[][] {
  const places = placesOf(data, path);
  const fetched = { ...requested, ...selectedBy(node) };
  const wanted = selectionsAt(requested, path);
  const paths: (string | number)[][] = [];
  for (const object of objects) {
    const names = namesIn(supergraph, object, fetched.selectionSet, fetched);
    const shown = new Set(wanted.flatMap((selectionSet) => namesIn(supergraph, object, selectionSet, requested)));
    const missing = names.filter((name) => shown.has(name) && !Object.hasOwn(object, name));
    for (const place of places.get(object) ?? []) for (const name of missing) if (paths.length <= MAX_PLACES) paths.push([...place, name]);
  }
  return paths;
}

/** The selection set of a fetch: of each entity, or of the root. */
function selectedBy({
  operationDocumentNode,
  operation: text,
  requires,
}: FetchNode): Pick<RequestedOperation, 'fragments'> & { selectionSet: SelectionSetNode } {
  const { definitions } = operationDocumentNode ?? parse(text);
  const { selectionSet } = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return {
    selectionSet: requires ? (selectionSet.selections[0] as FieldNode).selectionSet! : selectionSet,
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  };
}

/** The client's selection sets of the objects at a path, whatever their type. */
function selectionsAt({ operation, fragments }: RequestedOperation, path: PlanPath): SelectionSetNode[] {
  let level = [operation.selectionSet];
  for (const step of path) {
    if (step === '@') continue;
    const fields = level.flatMap((selectionSet) => fieldsIn(selectionSet.selections, fragments));
    level = fields.flatMap(({ name, alias, selectionSet }) => (selectionSet && (alias ?? name).value === step ? selectionSet : []));
  }
  return level;
}

function fieldsIn(selections: readonly SelectionNode[], fragments: RequestedOperation['fragments']): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection;
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return inner ? fieldsIn(inner.selectionSet.selections, fragments) : [];
  });
}

/** The response names of a selection that apply to an object's type. */
function namesIn(
  schema: GraphQLSchema,
  { __typename: name }: Data,
  selectionSet: SelectionSetNode,
  { fragments, conditions, operation }: RequestedOperation,
): string[] {
  const type = typeof name === 'string' ? schema.getType(name) : schema.getRootType(operation.operation);
  if (!isObjectType(type)) return [];
  return [...collectFields(schema, fragments, conditions, type, selectionSet).keys()].filter((key) => key !== '__typename');
}

function at(error: GraphQLError, path: PlanPath): GraphQLError {
  const { message, originalError, extensions } = error;
  return new GraphQLError(message, { path: path.length > 0 ? path.map(clientName) : undefined, originalError: originalError ?? error, extensions });
}

function beforeLists(path: PlanPath): PlanPath {
  const list = path.indexOf('@');
  return list < 0 ? path : path.slice(0, list);
}

function startsWith(path: PlanPath, start: PlanPath): boolean {
  return start.every((step, index) => path[index] === step);
}
