import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { serverPath } from './place.ts';

/** By this name the gateway knows the portal's documents. */
export const CLIENT = 'portal';

/** Values without a life of their own: a newer answer is laid over an older one. */
const VALUES = ['ApproximateDate', 'Coverage', 'DataAsOf', 'Impact'];

/** Interfaces that fragments are on: whatever has their fields in an answer is one of their types. */
const INTERFACES = { Labelled: ['.*'] };

/** Sends the document's id instead of its text: the gateway answers what the portal's manifest holds, and nothing else. */
const byId = new ApolloLink((operation, forward) => {
  const { documentId } = operation.getContext() as { documentId?: string };
  operation.extensions = { ...operation.extensions, persistedQuery: { version: 1, sha256Hash: documentId } };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});

export const client = new ApolloClient({
  link: byId.concat(
    new HttpLink({
      uri: serverPath('graphql'),
      useGETForQueries: true,
      headers: { 'apollographql-client-name': CLIENT, 'apollo-require-preflight': 'true' },
    }),
  ),
  cache: new InMemoryCache({ possibleTypes: INTERFACES, typePolicies: Object.fromEntries(VALUES.map((name) => [name, { merge: true }])) }),
  devtools: { enabled: false },
});
