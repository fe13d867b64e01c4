/**
 * All that is used of Apollo's packages though it is not public; nothing else in the gateway touches such parts. Holds for version 2.14.4 of `@apollo/gateway`,
 * `@apollo/query-planner` and `@apollo/federation-internals`; an upgrade begins with this list, and with the tests it names.
 *
 * - `gateway-internals.ts` reads fields of ApolloGateway: `schema`, `supergraphSchema`, `supergraphSdl`, `queryPlanner`, `logger` and `serviceMap`
 *   (gateway/test/internals.test.ts)
 * - `lazy-planner.ts` replaces `updateWithSupergraphSdl` of ApolloGateway, and uses what that uses: `compositionId`, `config`, `createServices`, `logger`,
 *   `queryPlanStore`, `onSchemaChangeListeners` and `onSchemaLoadOrUpdateListeners` (gateway/test/internals.test.ts)
 * - `mended-planner.ts` replaces `canRebaseOn` of SelectionSet and `rebaseOn` of Field, both of federation-internals, and `set` of MapWithCachedArrays until the
 *   first FetchGroup is put into one (gateway/test/mended-planner.test.ts)
 * - `mended-groups.ts` replaces seven methods of FetchGroup, a class that query-planner does not export (gateway/test/mended-planner.test.ts)
 * - `mended-graph.ts` reads `federatedQueryGraph` of QueryPlanner; `named-requirements.ts` replaces `_conditions` of its Edges, `resolvable-keys.ts` adds to their
 *   `requiredContexts` and sorts the `_appliedDirectives` of its types; `query-graph.ts` is what these know of it (gateway/test/mended-graph.test.ts)
 */
export { internalsOf, type GatewayInternals } from './gateway-internals.js';
export { planLazily, type LazyPlanner } from './lazy-planner.js';
