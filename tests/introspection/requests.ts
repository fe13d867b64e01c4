import { getIntrospectionQuery } from 'graphql';

export interface IntrospectionRequest {
  query: string;
  variables?: Record<string, unknown>;
}

const ALL = { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };
const TYPE = (name: string) => `${name}: __type(name: "__${name}") { fields { name } }`;

/**
 * What tools send: GraphiQL, Postman, Insomnia and codegen graphql-js' query with one set of its options or another, gql.tada first which fields are supported.
 */
export const TOOLS: Readonly<Record<string, IntrospectionRequest>> = {
  'graphql-js, everything': { query: getIntrospectionQuery(ALL) },
  'graphql-js, its defaults': { query: getIntrospectionQuery() },
  GraphiQL: { query: getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }) },
  codegen: { query: getIntrospectionQuery({ ...ALL, oneOf: false }) },
  'without descriptions': { query: getIntrospectionQuery({ ...ALL, descriptions: false }) },
  'gql.tada': { query: `query IntrospectionSupportQuery { ${['Directive', 'Field', 'Type', 'InputValue'].map(TYPE).join(' ')} }` },
};

/** Mixed up, renamed, left out and by variables. */
export const SHAPES: readonly IntrospectionRequest[] = [
  { query: '{ __schema { description: queryType { name: kind kind: name _alias_name: name } name: types { __typename } } }' },
  { query: '{ code: __schema { queryType { name } } _alias_code: __type(name: "Municipality") { _alias_name: name name: kind } }' },
  {
    query:
      '{ ...Q } fragment Q on Query { __schema { ...S } ... on Query { __type(name: "Task") { ...T } } } fragment S on __Schema { queryType { ...T } } fragment T on __Type { name kind }',
  },
  { query: '{ __schema { queryType { name } } ... { __schema { queryType { kind } mutationType { name } subscriptionType { name } } } __typename }' },
  { query: '{ __type(name: "NoSuchType") { name } }' },
  { query: 'query ($name: String!) { __type(name: $name) { name fields { name } } }', variables: { name: 'Region' } },
  { query: 'query ($name: String!) { __type(name: $name) { name fields { name } } }', variables: { name: 'Body' } },
  { query: 'query ($name: String = "Region") { __type(name: $name) { name } }' },
  { query: 'query ($d: Boolean = true) { __type(name: "Query") { fields(includeDeprecated: $d) { name } } }', variables: { d: false } },
  { query: 'query ($d: Boolean) { __type(name: "Query") { fields(includeDeprecated: $d) { name } } }', variables: { d: null } },
  {
    query: 'query ($yes: Boolean!) { a: __schema @include(if: $yes) { queryType { name } } b: __schema @skip(if: $yes) { queryType { name } } }',
    variables: { yes: true },
  },
  { query: 'query ($yes: Boolean!) { __schema { queryType @skip(if: $yes) { name } directives @include(if: $yes) { name } } }', variables: { yes: false } },
];

/** Mistakes, whose errors are graphql-js' own. */
export const MISTAKES: readonly IntrospectionRequest[] = [
  { query: '{ __schema }' },
  { query: '{ __type { name } }' },
  { query: '{ __type(name: 1) { name } }' },
  { query: '{ __type(name: null) { name } }' },
  { query: '{ __type(name: "Query", other: 1) { name } }' },
  { query: '{ __type(name: "Query") { nothing fields(includeDeprecated: 3) { name } } }' },
  { query: '{ __schema { types { name { name } } } }' },
  { query: '{ __type(name: "Query") { ... on Query { regions { id } } } }' },
  { query: '{ regions { __schema { queryType { name } } } }' },
  { query: 'fragment T on __Type { name } { ...T }' },
  { query: 'query ($name: Int) { __type(name: $name) { name } }' },
  { query: 'query ($name: String!) { __type(name: $name) { name } }', variables: {} },
  { query: 'query ($name: String!) { __type(name: $name) { name } }', variables: { name: 7 } },
  { query: 'query ($name: String = "Region") { __type(name: $name) { name } }', variables: { name: null } },
  { query: 'query ($d: Boolean!) { __type(name: "Query") { fields(includeDeprecated: $d) { name } } }', variables: { d: 'yes' } },
];

/** A condition that is null, which the gateway refuses before graphql-js would. */
export const NULL_CONDITIONS: readonly string[] = [
  'query ($yes: Boolean = true) { __type(name: "Query") { name @include(if: $yes) } }',
  'query ($yes: Boolean = true) { __schema { queryType { name @skip(if: $yes) } } }',
];
