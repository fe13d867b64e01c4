/**
 * Asks every portfolio question, with the `id` of all that has one, through Apollo Client's cache and through urql's graphcache, reads each answer back from the cache alone, and prints what differs and what
 * the libraries warn of. Runs in the folder of the page's examples, beside `cache.ts` and `questions.json`.
 */
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { buildSchema, introspectionFromSchema, Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { keys, possibleTypes, typePolicies } from './cache.ts';

const [url] = process.argv.slice(2);
const questions = JSON.parse(await readFile('questions.json', 'utf8'));
const built = buildSchema(await readFile('schema.graphql', 'utf8'));
const schema = introspectionFromSchema(built);

const told = [];
let asking = '';
for (const name of ['warn', 'error']) console[name] = (...words) => void told.push(`${asking}: ${words.join(' ').slice(0, 500)}`);

const apollo = new ApolloClient({ cache: new InMemoryCache({ typePolicies, possibleTypes }), link: new HttpLink({ uri: url }) });
const urql = new Client({ url, preferGetMethod: false, exchanges: [cacheExchange({ schema, keys }), fetchExchange] });
let read = 0;
for (const { id, query: bare, variables } of questions) {
  const query = withIds(bare);
  asking = `${id} in Apollo Client`;
  const { data, error } = await apollo.query({ query: gql(query), variables });
  compare(data, apollo.readQuery({ query: gql(query), variables }), error);
  asking = `${id} in graphcache`;
  const answer = await urql.query(query, variables).toPromise();
  compare(answer.data, (await urql.query(query, variables, { requestPolicy: 'cache-only' }).toPromise()).data, answer.error);
}
process.stdout.write([...told, `${read} answers read back`].join('\n'));

function compare(answered, kept, error) {
  if (error) told.push(`${asking}: ${error.message}`);
  else if (!isDeepStrictEqual(plain(answered), plain(kept))) told.push(`${asking}: what is kept differs from what was answered`);
  else read += 1;
}

/** As the compilers and lint rules of clients have it. */
function withIds(query) {
  const types = new TypeInfo(built);
  const ID = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } };
  const enter = (node) => {
    const has = node.selections.some((selection) => selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === 'id');
    return has || !types.getParentType()?.getFields?.().id ? undefined : { ...node, selections: [ID, ...node.selections] };
  };
  return print(visit(parse(query), visitWithTypeInfo(types, { SelectionSet: { enter } })));
}

/** Libraries hand out objects of their own kinds. */
function plain(value) {
  return JSON.parse(JSON.stringify(value));
}
