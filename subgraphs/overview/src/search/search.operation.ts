import { SEARCHED_TYPES } from './texts.generated.js';

/** How the texts of a type are asked. */
export const textsOf = (type: string): string => SEARCHED_TYPES[type]!.texts.join(' ');

/** The texts of rows, but of signatures: `OVERVIEW_SIGNATURES` asks for those. */
export const OVERVIEW_TEXTS = `query OverviewTexts($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename id ... on Labelled { label }
${Object.keys(SEARCHED_TYPES)
  .filter((type) => type !== 'Signature' && textsOf(type) !== '')
  .map((type) => `    ... on ${type} { ${textsOf(type)} }\n`)
  .join('')}  }
}
`;
