/** Generated from search.graphql by "npm run schema". */

import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PortalSearchQueryVariables = Exact<{
  text: string;
  types?: Array<string> | string | null | undefined;
}>;

export type PortalSearchQuery = {
  search: {
    __typename: 'SearchHitConnection';
    totalCount: number;
    corrected: string | null;
    facets: Array<{ __typename: 'SearchFacet'; type: string; label: string; count: number }>;
    nodes: Array<{
      __typename: 'SearchHit';
      type: string;
      label: string;
      matches: Array<{ __typename: 'SearchMatch'; field: string; snippet: string; ranges: Array<{ __typename: 'TextRange'; from: number; to: number }> }>;
      node:
        | { __typename: 'Agreement'; id: string }
        | { __typename: 'AgreementStandard'; id: string }
        | { __typename: 'AssignmentNote'; id: string }
        | { __typename: 'Body'; id: string }
        | { __typename: 'BodyTopic'; id: string }
        | { __typename: 'ChangeType'; id: string }
        | { __typename: 'CitedFact'; id: string }
        | { __typename: 'Contract'; id: string }
        | { __typename: 'Contradiction'; id: string }
        | { __typename: 'DataAccess'; id: string }
        | { __typename: 'DataAccessStep'; id: string }
        | { __typename: 'DecisionRight'; id: string }
        | { __typename: 'Dependency'; id: string }
        | { __typename: 'Difference'; id: string }
        | { __typename: 'Document'; id: string }
        | { __typename: 'DocumentRevision'; id: string }
        | { __typename: 'DocumentSection'; id: string }
        | { __typename: 'Election'; id: string }
        | { __typename: 'ElectionNextStep'; id: string }
        | { __typename: 'Event'; id: string }
        | { __typename: 'FinanceItem'; id: string }
        | { __typename: 'FlowStep'; id: string }
        | { __typename: 'FollowUp'; id: string }
        | { __typename: 'GovernanceAssignment'; id: string }
        | { __typename: 'GovernanceFlow'; id: string }
        | { __typename: 'GovernanceModel'; id: string }
        | { __typename: 'Interaction'; id: string }
        | { __typename: 'KkrGeography'; id: string }
        | { __typename: 'KlikTask'; id: string }
        | { __typename: 'LifecycleFact'; id: string }
        | { __typename: 'MeetingDeadline'; id: string }
        | { __typename: 'Municipality'; code: string; name: string; id: string }
        | { __typename: 'MunicipalityRole'; id: string }
        | { __typename: 'MunicipalityRoleGroup'; id: string }
        | { __typename: 'MunicipalityStanding'; id: string }
        | { __typename: 'Obligation'; id: string }
        | { __typename: 'OperationalArea'; id: string }
        | { __typename: 'OperationalQuestion'; id: string }
        | { __typename: 'Organisation'; id: string }
        | { __typename: 'OrganisationRole'; id: string }
        | { __typename: 'OrganisationStanding'; id: string }
        | { __typename: 'PlaybookActivity'; id: string }
        | { __typename: 'PlaybookTheme'; id: string }
        | { __typename: 'ReadinessCategory'; id: string }
        | { __typename: 'ReadinessRule'; id: string }
        | { __typename: 'RecipientGroup'; id: string }
        | { __typename: 'Region'; id: string }
        | { __typename: 'RelatedActivity'; id: string }
        | { __typename: 'Retender'; id: string }
        | { __typename: 'Seat'; id: string }
        | { __typename: 'ServiceMessageIssuer'; id: string }
        | { __typename: 'Signature'; id: string }
        | { __typename: 'Solution'; id: string }
        | { __typename: 'SolutionStanding'; id: string }
        | { __typename: 'SolutionVendor'; id: string }
        | { __typename: 'StaffingProcess'; id: string }
        | { __typename: 'StaffingStep'; id: string }
        | { __typename: 'TaskEvent'; id: string }
        | { __typename: 'TimelineItem'; id: string }
        | { __typename: 'TransitionStage'; id: string }
        | { __typename: 'UnnamedMunicipalityGroup'; id: string }
        | { __typename: 'WheelItem'; id: string }
        | null;
    }>;
  } | null;
  dataAsOf: { __typename: 'DataAsOf'; asOf: string | null } | null;
};

export const PortalSearch: TypedDocumentNode<PortalSearchQuery, PortalSearchQueryVariables> & { documentId: string; isOneTable: boolean } = {
  documentId: '24dcd85cd116241f41dd77928b00e244620e5ee725855254ce09c9513c646228',
  isOneTable: false,
  ...JSON.parse(
    '{"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"corrected"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"matches"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"snippet"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"to"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}',
  ),
};
