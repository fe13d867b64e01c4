/** How many random filters each list is asked with; the seed of the first. */
export const FILTERS = Number(process.env.FILTERS ?? 5);
export const SEED = Number(process.env.FILTERS_SEED ?? 1);
