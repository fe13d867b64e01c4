import { textsOf } from '../search/search.operation.js';

/** Everything that obligations follow from, of the rows of these ids, but for signatures. */
export const OVERVIEW_FACTS = `query OverviewFacts($municipalities: [ID!]!, $solutions: [ID!]!, $agreements: [ID!]!, $tasks: [ID!]!, $most: Int!) {
  municipalities(filter: { id: { in: $municipalities } }, first: $most) { nodes { __typename id label kkr { id } region { id } } }
  solutions(filter: { id: { in: $solutions } }, first: $most) {
    nodes { __typename id label vendors { organisation { id label } } governance { steeringBody { id } } }
  }
  agreements(filter: { id: { in: $agreements } }, first: $most) {
    nodes {
      __typename id label requiresSignature solutions { id } sent { ...When } deadline { ...When } term { effectiveEnd { to } }
      sources { document { id } section { id } }
    }
  }
  tasks(filter: { id: { in: $tasks } }, first: $most) {
    nodes {
      __typename id label solutions { id } agreements { id } start { ...When } end { ...When }
      concernsEveryMunicipality concernedMunicipalities { id } historyAfter
      events { basis event { kind } }
      sources { document { id } section { id } }
      ... on KlikTask { audienceBasis }
      ... on FollowUp { addresseeBasis }
      ... on PlaybookActivity { playbookBasis: audienceBasis ongoingAsOf closedByAddendum }
    }
  }
  readinessRule { activity { id } }
}

fragment When on ApproximateDate { raw date from to precision status yearInferred note }
`;

/** What is known of these signatures, all of them of these agreements, with their texts: the overview asks for them once. */
export const OVERVIEW_SIGNATURES = `query OverviewSignatures($agreements: [ID!]!, $signatures: [ID!]!, $agreementCount: Int!, $most: Int!) {
  agreements(filter: { id: { in: $agreements } }, first: $agreementCount) {
    nodes {
      signatures(filter: { id: { in: $signatures } }, first: $most) {
        nodes { __typename id label status(asOf: "9999-12-31") asOf basis sources { document { id } section { id } } ${textsOf('Signature')} }
      }
    }
  }
}
`;
