/** `on`: the answer reports estimated cost, actual cost and maximum in `extensions.cost`. */
export const COST_HEADER = 'x-cost';
