/** What a calendar tells of whatever stands on the time line of `$id`, a page of it and of what was withdrawn; a page of 0 where one of them is done. */
export const CALENDAR_OPERATION = `query Calendar($id: ID!, $first: Int!, $after: String, $firstWithdrawn: Int!, $afterWithdrawn: String) {
  node(id: $id) {
    __typename
    ... on Labelled {
      label
    }
  }
  timeline(filter: {or: [{municipalities: {eq: $id}}, {bodies: {eq: $id}}, {solutions: {eq: $id}}, {organisations: {eq: $id}}, {kkrs: {eq: $id}}]}, first: $first, after: $after) {
    ...Items
  }
  withdrawnTimeline(filter: {or: [{municipalities: {eq: $id}}, {bodies: {eq: $id}}, {solutions: {eq: $id}}, {organisations: {eq: $id}}, {kkrs: {eq: $id}}]}, first: $firstWithdrawn, after: $afterWithdrawn) {
    ...Items
  }
}

fragment Items on TimelineItemConnection {
  nodes {
    id
    label
    when {
      raw
      from
      to
      precision
      note
    }
    version
    changedAt
    withdrawn
    sources {
      document {
        label
      }
      section {
        label
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  upTo {
    at
  }
}
`;
