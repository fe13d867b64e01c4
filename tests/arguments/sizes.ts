/** How many values each argument is sent: some in CI, chosen by a seed; all of them where ARGUMENTS_SWEEP is `all`. */
export const SWEPT = process.env.ARGUMENTS_SWEEP === 'all' ? Infinity : Number(process.env.ARGUMENTS_SWEEP ?? 2);
export const SEED = Number(process.env.ARGUMENTS_SEED ?? 1);
/** In the set-ups after the first one argument of so many is sent values; each where all values are. */
export const EVERY = SWEPT === Infinity ? 1 : 8;
