/** How many random operations are compared: 200 by default; more in a nightly run. */
export const OPERATIONS = Number(process.env.DIFFERENTIAL_OPERATIONS ?? 200);
/** To plan takes longest, so each operation runs with every profile of fault rates. */
export const FAULT_PROFILES = 5;
/** Of all operations, those over the portfolio; the others are spread over the worlds. */
export const OVER_PORTFOLIO = Math.ceil(OPERATIONS / 5);
