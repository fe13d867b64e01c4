/**
 * What a team would write without federation: one graphql-js schema with DataLoader on prepared statements, cached documents, for these queries' fields only.
 */
import { readFileSync } from 'node:fs';
import { buildSchema, execute, parse, validate, type DocumentNode } from 'graphql';
import { bodyOf, sendJson, serve } from '../listen.ts';
import { loadersOf, openPool } from './database.ts';
import { ROOT } from './resolvers.ts';

const schema = buildSchema(readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'));
const runQuery = openPool(process.env.DATABASE_URL);
const documents = new Map<string, DocumentNode>();

serve((request, response) => {
  void bodyOf(request)
    .then(async (body) => {
      const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
      const document = documentOf(query);
      const contextValue = { runQuery, load: loadersOf(runQuery) };
      sendJson(response, JSON.stringify(await execute({ schema, document, rootValue: ROOT, variableValues: variables, contextValue })));
    })
    .catch((error: unknown) => sendJson(response, JSON.stringify({ errors: [{ message: String(error) }] }), 500));
});

function documentOf(query: string): DocumentNode {
  let document = documents.get(query);
  if (!document) {
    document = parse(query);
    const [error] = validate(schema, document);
    if (error) throw error;
    documents.set(query, document);
  }
  return document;
}
