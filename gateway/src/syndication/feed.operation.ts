/** What is new on the time line of municipality `$id`, and what is due there: everything overdue, and what is due from `$since` to `$until` or was, without anybody having reported it. */
export const FEED_OPERATION = `query MunicipalityFeed($id: ID!, $since: Date!, $until: Date!, $most: Int!) {
  node(id: $id) {
    __typename
    ... on Labelled {
      label
    }
  }
  timeline(filter: {municipalities: {eq: $id}}, orderBy: [CHANGED_AT_DESC], first: $most) {
    nodes {
      ...New
    }
  }
  withdrawnTimeline(filter: {municipalities: {eq: $id}}, orderBy: [CHANGED_AT_DESC], first: $most) {
    nodes {
      ...New
    }
  }
  obligations(filter: {municipality: {eq: $id}, or: [{state: {eq: OVERDUE}}, {state: {in: [OPEN, PASSED_NOT_REPORTED]}, due: {to: {onOrAfter: $since, onOrBefore: $until}}}]}, orderBy: [DUE_TO_DESC], first: $most) {
    nodes {
      id
      label
      state
      due {
        raw
        to
        precision
      }
      sources {
        ...Cited
      }
    }
  }
}

fragment New on TimelineItem {
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
    ...Cited
  }
}

fragment Cited on Citation {
  document {
    label
  }
  section {
    label
  }
}
`;
