/** How many random operations are compared: 500 in CI; a nightly run asks for more. */
export const OPERATIONS = Number(process.env.DIFFERENTIAL_OPERATIONS ?? 500);
/** To plan takes longest, so each operation is asked in every weather. */
export const WEATHERS = 5;
/** Of all operations, those over the portfolio; the others are spread over the worlds. */
export const OVER_PORTFOLIO = Math.ceil(OPERATIONS / 5);
