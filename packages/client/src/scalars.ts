/** The graph's own scalars, as what JSON has them: for the `scalars` of a code generator. */
export const SCALARS = { CurrencyCode: 'string', Date: 'string', DateTime: 'string', Decimal: 'string', LocalTime: 'string' } as const;
