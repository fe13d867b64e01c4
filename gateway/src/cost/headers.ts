/** `on`: the answer tells estimated cost, actual cost and maximum in `extensions.cost`. */
export const COST_HEADER = 'x-cost';
/** The name a client gives itself, as Apollo's clients send it. */
export const CLIENT_HEADER = 'apollographql-client-name';
