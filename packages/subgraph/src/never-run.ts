import { StartError } from '@portfolio/errors';
import type { FieldExtensions } from '@portfolio/graphql';
import { getMetadataStorage } from 'type-graphql';
import type { SubgraphDefinition } from './definition.js';

type Storage = ReturnType<typeof getMetadataStorage>;
/** A class in type-graphql's metadata. */
type Target = Storage['objectTypes'][number]['target'];

/** One declaration that is not run: where it stands, what it is, and what is to be written in its place. */
interface NeverRun {
  place: string;
  got: string;
  expected: string;
}

/**
 * The harness takes from type-graphql what is declared, and runs its own functions. Refuses, with one StartError, all that type-graphql would run and the
 * harness does not: it would be part of the contract, or protect it, and never be called. Metadata of types is one for the process; of resolver classes only
 * the subgraph's own count.
 */
export function refuseNeverRun({ name, resolvers }: Pick<SubgraphDefinition, 'name' | 'resolvers'>): void {
  const storage = getMetadataStorage();
  const found = [...handlers(storage, resolvers), ...middlewaresAndRoles(storage), ...fieldsOfTypes(storage), ...typeResolvers(storage), ...validated(storage)];
  if (found.length === 0) return;
  const lines = found.map(({ place, got, expected }) => `  ${place}: expected ${expected}, but got ${got}`);
  throw new StartError(`The subgraph "${name}" declares what is never run:\n${[...new Set(lines)].join('\n')}`);
}

/** Methods of resolver classes that have no function of the harness behind them, and parameters that are never passed. */
function handlers(storage: Storage, resolvers: SubgraphDefinition['resolvers']): NeverRun[] {
  const { queries, mutations, subscriptions, fieldResolvers, params } = storage;
  const own = (target: Target) => resolvers.some((resolver) => (resolver as unknown) === target || Object.prototype.isPrototypeOf.call(target, resolver));
  const declared = [
    ...queries.map((each) => ({ ...each, got: '@Query', expected: '@RootField, @RootById or @RootMany' })),
    ...mutations.map((each) => ({ ...each, got: '@Mutation', expected: '@MutationField' })),
    ...subscriptions.map((each) => ({ ...each, got: '@Subscription', expected: 'a field that is asked again, since subscriptions are not served' })),
    ...fieldResolvers.map((each) => ({ ...each, got: '@FieldResolver', expected: '@BatchField, @HasMany or @HasOne' })),
  ].filter(({ target }) => own(target));
  const functions = declared.flatMap(({ target, methodName, got, expected }) =>
    hasFunction(storage, target, methodName) ? [] : [{ place: placeOf(target, methodName), got: `${got} of type-graphql`, expected }],
  );
  const parameters = params.filter(({ target }) => own(target)).flatMap((param) => parameter(param));
  return [...functions, ...parameters, ...complexities(declared)];
}

function hasFunction({ fieldExtensions }: Storage, target: Target, method: string): boolean {
  const own = fieldExtensions.filter((each) => each.target === target && each.fieldName === method);
  return own.some(({ extensions }) => {
    const { root, batch, batchBy, command } = extensions as FieldExtensions;
    return Boolean(root ?? batch ?? batchBy ?? command);
  });
}

/** What stands for each kind of parameter; `args` is how the harness itself declares them. */
const PARAMETERS: Readonly<Record<string, readonly [got: string, expected: string]>> = {
  arg: ['@Arg', 'a class of arguments, as args: () => Class'],
  root: ['@Root', 'the parents as the first parameter of a @BatchField'],
  context: ['@Ctx', 'the context as the parameter after the arguments'],
  info: ['@Info', 'the resolve info as the parameter after the context'],
  custom: ['a parameter decorator', 'what it gives to be taken from the context'],
  pubSub: ['@PubSub', 'a field that is asked again, since subscriptions are not served'],
};

function parameter({ target, methodName, kind, ...param }: Storage['params'][number]): NeverRun[] {
  const place = placeOf(target, methodName);
  const [got, expected] = PARAMETERS[kind] ?? [];
  if (got) return [{ place, got: `${got} of type-graphql`, expected: expected! }];
  const { validateFn, validateSettings } = param as { validateFn?: unknown; validateSettings?: unknown };
  return validateFn || validateSettings ? [{ place, got: 'validation by type-graphql', expected: CHECKED }] : [];
}

/** Middlewares and roles, on a class or a field of it, resolver class or type. */
function middlewaresAndRoles({ middlewares, resolverMiddlewares, authorizedFields, authorizedResolver }: Storage): NeverRun[] {
  const middleware = { got: '@UseMiddleware of type-graphql', expected: 'the function itself to do what is to be done around it' };
  const role = { got: '@Authorized of type-graphql', expected: 'the function to refuse whom it does not serve, with an error of @portfolio/errors' };
  return [
    ...middlewares.map(({ target, fieldName }) => ({ place: placeOf(target, fieldName), ...middleware })),
    ...resolverMiddlewares.map(({ target }) => ({ place: target.name, ...middleware })),
    ...authorizedFields.map(({ target, fieldName }) => ({ place: placeOf(target, fieldName), ...role })),
    ...authorizedResolver.map(({ target }) => ({ place: target.name, ...role })),
  ];
}

/** Values are rows and plain objects, arguments are plain objects: no class is made of them, and each has a field under its own name. */
function fieldsOfTypes({ fields, fieldResolvers }: Storage): NeverRun[] {
  const methods = fieldResolvers.filter(({ kind }) => kind === 'internal');
  return [
    ...methods.map(({ target, methodName }) => {
      const isGetter = Object.getOwnPropertyDescriptor(target.prototype, methodName)?.get !== undefined;
      return {
        place: placeOf(target, methodName),
        got: `@Field on a ${isGetter ? 'getter' : 'method'}`,
        expected: 'a property, or a @BatchField in a resolver class',
      };
    }),
    ...fields.flatMap(({ target, name, schemaName }) =>
      name === schemaName ? [] : [{ place: placeOf(target, name), got: `@Field({ name: "${schemaName}" })`, expected: `a property named "${schemaName}"` }],
    ),
    ...complexities(fields.map((field) => ({ ...field, methodName: field.name }))),
  ];
}

function complexities(declared: readonly { target: Target; methodName: string; complexity: unknown }[]): NeverRun[] {
  return declared.flatMap(({ target, methodName, complexity }) =>
    complexity === undefined ? [] : [{ place: placeOf(target, methodName), got: 'a complexity of type-graphql', expected: "@Directive('@cost(weight: ...)')" }],
  );
}

/** Type resolvers of interfaces and unions: a value carries its own type instead. */
function typeResolvers({ interfaceTypes, unions }: Storage): NeverRun[] {
  const resolver = { got: 'resolveType of type-graphql', expected: '__typename in the values, or typeOf of the record' };
  return [
    ...interfaceTypes.flatMap(({ target, resolveType }) => (resolveType ? [{ place: target.name, ...resolver }] : [])),
    ...unions.flatMap(({ name, resolveType }) => (resolveType ? [{ place: name, ...resolver }] : [])),
  ];
}

const CHECKED = '@Checked on the input type';

/** What class-validator's decorators leave behind, which type-graphql would look at. */
interface Validated {
  getTargetValidationMetadatas(target: Target, schema: string, always: boolean, strict: boolean): readonly { propertyName: string }[];
}

function validated({ inputTypes, argumentTypes }: Storage): NeverRun[] {
  const { classValidatorMetadataStorage: storage } = globalThis as { classValidatorMetadataStorage?: Validated };
  if (!storage) return [];
  return [...inputTypes, ...argumentTypes].flatMap(({ target }) =>
    storage
      .getTargetValidationMetadatas(target, '', false, false)
      .map(({ propertyName }) => ({ place: placeOf(target, propertyName), got: 'a decorator of class-validator', expected: CHECKED })),
  );
}

function placeOf({ name }: Target, member: string): string {
  return `${name}.${member}`;
}
