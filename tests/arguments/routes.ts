import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLSchema,
} from 'graphql';

/** A way from the operation's root to objects of one type: what stands before a selection of theirs, and after it. */
export interface Route {
  before: string;
  after: string;
}

/** Sends a query, and returns the response as text. */
export type FetchText = (query: string) => Promise<string>;

const EXAMPLE_VALUES: Readonly<Record<string, string>> = {
  agreement: 'k-aftale-datastandard',
  changeType: 'videreudvikling',
  code: '671',
  municipality: '671',
  section: 'bemanding',
  id: 'sapa',
};

/** A value that each argument without a default takes. */
export function usual({ name, type }: GraphQLArgument): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  return named.name === 'Date' ? '"2026-06-01"' : JSON.stringify(EXAMPLE_VALUES[name] ?? 'x');
}

/** The arguments that a field must be given, and short pages; without those named. */
export function usualArguments(args: readonly GraphQLArgument[], without: readonly string[] = []): string[] {
  return args.flatMap((argument) => {
    if (without.includes(argument.name)) return [];
    if (argument.name === 'first') return ['first: 3'];
    return isNonNullType(argument.type) && argument.defaultValue === undefined ? [`${argument.name}: ${usual(argument)}`] : [];
  });
}

/** The shortest way to objects of each type, by ways on which the data has some. */
export async function routes(schema: GraphQLSchema, fetchText: FetchText): Promise<Map<string, Route>> {
  const root = schema.getQueryType()!.name;
  const found = new Map<string, Route>([[root, { before: '', after: '' }]]);
  for (let level = [root]; level.length > 0;) {
    const next: string[] = [];
    for (const from of level) {
      for (const [name, route] of stepsFrom(schema, from, found.get(from)!)) {
        if (found.has(name) || !hasSome(schema, name, await fetchText(`{ ${route.before} __typename ${route.after} }`))) continue;
        found.set(name, route);
        next.push(name);
      }
    }
    level = next;
  }
  return found;
}

function hasSome(schema: GraphQLSchema, name: string, text: string): boolean {
  const type = schema.getType(name);
  const names = isAbstractType(type) ? schema.getPossibleTypes(type).map((possible) => possible.name) : [name];
  return names.some((one) => text.includes(`"__typename":"${one}"`));
}

function* stepsFrom(schema: GraphQLSchema, from: string, { before, after }: Route): Generator<[string, Route]> {
  const type = schema.getType(from);
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const field of Object.values(type.getFields())) {
    const target = getNamedType(field.type);
    if (!isCompositeType(target)) continue;
    const args = usualArguments(field.args);
    const start = `${before} ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} {`;
    if (!isUnionType(target)) yield [target.name, { before: start, after: `} ${after}` }];
    if (!isAbstractType(target)) continue;
    for (const { name } of schema.getPossibleTypes(target)) yield [name, { before: `${start} ... on ${name} {`, after: `} } ${after}` }];
  }
}
