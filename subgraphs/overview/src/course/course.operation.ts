/** How many days are asked at a time. */
export const DAYS = 10;

const DAY_NUMBERS = Array.from({ length: DAYS }, (_, index) => index);

/** The states of agreements and tasks on each of these days. */
export const OVERVIEW_STATES = `query OverviewStates($ids: [ID!]!, ${DAY_NUMBERS.map((day) => `$d${day}: Date!`).join(', ')}) {
  nodes(ids: $ids) {
${['Agreement', 'KlikTask', 'FollowUp', 'PlaybookActivity'].map((type) => `    ... on ${type} { id ${DAY_NUMBERS.map((day) => `${type[0]!.toLowerCase()}${day}: state(asOf: $d${day})`).join(' ')} }`).join('\n')}
  }
}
`;
