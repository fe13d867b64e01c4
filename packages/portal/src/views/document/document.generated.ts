/** Generated from document.graphql by "npm run schema". */

import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How a fact is known. */
export type Basis =
  /** The source says it ("Står i kilden"). */
  | 'STATED'
  /** Concluded from what the source says ("Sluttet af kilden"). */
  | 'INFERRED'
  /** Computed from other facts of the sources ("Beregnet"). */
  | 'DERIVED'
  /** Not in the sources; commonly known ("Almindelig viden"). */
  | 'GENERAL_KNOWLEDGE'
  /** The source can be read in more than one way ("Usikkert"). */
  | 'UNCERTAIN';

/** How exact a source is about a date. */
export type DatePrecision =
  /** One day ("Dag"). */
  | 'DAY'
  /** From one day to another ("Flere dage"). */
  | 'DAY_RANGE'
  /** One ISO week ("uge"). */
  | 'WEEK'
  /** Several ISO weeks ("Flere uger"). */
  | 'WEEK_RANGE'
  /** Day 1 to 10 of a month ("primo"). */
  | 'EARLY_MONTH'
  /** Day 11 to 20 of a month ("medio"). */
  | 'MID_MONTH'
  /** Day 21 to the end of a month ("ultimo"). */
  | 'LATE_MONTH'
  /** Day 11 to the end of a month ("medio/ultimo"). */
  | 'MID_TO_LATE_MONTH'
  /** One month ("Måned"). */
  | 'MONTH'
  /** Several months ("Flere måneder"). */
  | 'MONTH_RANGE'
  /** One or more quarters ("Kvartaler"). */
  | 'QUARTER_RANGE'
  /** Half a year ("Halvår"). */
  | 'HALF_YEAR'
  /** First quarter of a year ("primo"). */
  | 'EARLY_YEAR'
  /** Last quarter of a year ("ultimo"). */
  | 'LATE_YEAR'
  /** One year ("År"). */
  | 'YEAR'
  /** Words that bound no exact days; from and to are an interpretation ("Omtrentlig"). */
  | 'VAGUE';

/** Whether a source gives a date. */
export type DateStatus =
  /** The source gives one, exact or approximate ("Oplyst"). */
  | 'KNOWN'
  /** The source says that it is not settled ("uafklaret"). */
  | 'UNDETERMINED'
  /** The source says nothing ("Ikke oplyst"). */
  | 'NOT_STATED'
  /** The source says that it goes on ("løbende"). */
  | 'ONGOING';

/** What a document is. */
export type DocumentKind =
  /** A note that lays down a governance model ("governancemodel"). */
  | 'GOVERNANCE_NOTE'
  /** Slides that lay down a governance model ("Governanceslides"). */
  | 'GOVERNANCE_SLIDES'
  /** The municipalities' playbook for the monopoly break ("drejebog"). */
  | 'PLAYBOOK'
  /** An annex to tasks that municipalities solve ("bilag"). */
  | 'ANNEX_NOTE'
  /** Slides of a meeting ("programledermøde"). */
  | 'MEETING_SLIDES';

/** A language that labels are in ("sprog"). */
export type Language =
  /** Danish ("dansk"). */
  | 'DA'
  /** English ("engelsk"). */
  | 'EN';

export type PortalDocumentQueryVariables = Exact<{
  id: string | number;
  section: string | number;
  isOpen: boolean;
  after?: string | null | undefined;
  language: Language;
  day: string;
}>;

export type PortalDocumentQuery = {
  document: {
    __typename: 'Document';
    id: string;
    title: string;
    kind: DocumentKind;
    publisher: string;
    publisherBasis: Basis;
    note: string | null;
    version: string | null;
    pageCount: number | null;
    dataAsOf: string | null;
    audience: string | null;
    audienceBasis: Basis | null;
    readingNotes: Array<string>;
    readingNotesSources: Array<{
      __typename: 'Citation';
      document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
      section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
    }>;
    when: {
      __typename: 'ApproximateDate';
      raw: string | null;
      from: string | null;
      to: string | null;
      precision: DatePrecision | null;
      status: DateStatus;
      yearInferred: boolean;
      daysUntil: number | null;
    };
    solutions: Array<{ __typename: 'Solution'; id: string; name: string; abbreviation: string | null }> | null;
    governanceModels: { __typename: 'GovernanceModelConnection'; nodes: Array<{ __typename: 'GovernanceModel'; id: string; name: string }> } | null;
    revisions: Array<{
      __typename: 'DocumentRevision';
      id: string;
      version: string;
      responsibleRole: string | null;
      changeCount: number;
      when: {
        __typename: 'ApproximateDate';
        raw: string | null;
        from: string | null;
        to: string | null;
        precision: DatePrecision | null;
        status: DateStatus;
        yearInferred: boolean;
        daysUntil: number | null;
      };
    }>;
    contradictions: {
      __typename: 'ContradictionConnection';
      nodes: Array<{
        __typename: 'Contradiction';
        id: string;
        text: string;
        sources: Array<{
          __typename: 'Citation';
          document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
          section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
        }>;
      }>;
    } | null;
    sections: Array<{ __typename: 'DocumentSection'; id: string; section: string; title: string }>;
    facts: {
      __typename: 'CitedFactConnection';
      totalCount: number;
      groups: Array<{ __typename: 'GroupCount'; count: number; keys: Array<{ __typename: 'GroupKey'; value: string | null }> }> | null;
    } | null;
    section?: {
      __typename: 'DocumentSection';
      id: string;
      section: string;
      facts: {
        __typename: 'CitedFactConnection';
        totalCount: number;
        nodes: Array<{
          __typename: 'CitedFact';
          id: string;
          type: string;
          field: string;
          fieldLabel: string;
          value: string;
          basis: Basis;
          when: {
            __typename: 'ApproximateDate';
            raw: string | null;
            from: string | null;
            to: string | null;
            precision: DatePrecision | null;
            status: DateStatus;
            yearInferred: boolean;
            daysUntil: number | null;
          };
          node:
            | { __typename: 'Agreement'; label: string; id: string }
            | { __typename: 'AgreementStandard'; label: string; id: string }
            | { __typename: 'AssignmentNote'; label: string; id: string }
            | { __typename: 'Body'; label: string; id: string }
            | { __typename: 'BodyTopic'; label: string; id: string }
            | { __typename: 'ChangeType'; label: string; id: string }
            | { __typename: 'CitedFact'; label: string; id: string }
            | { __typename: 'Contract'; label: string; id: string }
            | { __typename: 'Contradiction'; label: string; id: string }
            | { __typename: 'DataAccess'; label: string; id: string }
            | { __typename: 'DataAccessStep'; label: string; id: string }
            | { __typename: 'DecisionRight'; label: string; id: string }
            | { __typename: 'Dependency'; label: string; id: string }
            | { __typename: 'Difference'; label: string; id: string }
            | { __typename: 'Document'; label: string; id: string }
            | { __typename: 'DocumentRevision'; label: string; id: string }
            | { __typename: 'DocumentSection'; label: string; id: string }
            | { __typename: 'Election'; label: string; id: string }
            | { __typename: 'ElectionNextStep'; label: string; id: string }
            | { __typename: 'Event'; label: string; id: string }
            | { __typename: 'FinanceItem'; label: string; id: string }
            | { __typename: 'FlowStep'; label: string; id: string }
            | { __typename: 'FollowUp'; label: string; id: string }
            | { __typename: 'GovernanceAssignment'; label: string; id: string }
            | { __typename: 'GovernanceFlow'; label: string; id: string }
            | { __typename: 'GovernanceModel'; label: string; id: string }
            | { __typename: 'Interaction'; label: string; id: string }
            | { __typename: 'KkrGeography'; label: string; id: string }
            | { __typename: 'KlikTask'; label: string; id: string }
            | { __typename: 'LifecycleFact'; label: string; id: string }
            | { __typename: 'MeetingDeadline'; label: string; id: string }
            | { __typename: 'Municipality'; label: string; code: string; name: string; id: string }
            | { __typename: 'MunicipalityRole'; label: string; id: string }
            | { __typename: 'MunicipalityRoleGroup'; label: string; id: string }
            | { __typename: 'MunicipalityStanding'; label: string; id: string }
            | { __typename: 'Obligation'; label: string; id: string }
            | { __typename: 'OperationalArea'; label: string; id: string }
            | { __typename: 'OperationalQuestion'; label: string; id: string }
            | { __typename: 'Organisation'; label: string; id: string }
            | { __typename: 'OrganisationRole'; label: string; id: string }
            | { __typename: 'OrganisationStanding'; label: string; id: string }
            | { __typename: 'PlaybookActivity'; label: string; id: string }
            | { __typename: 'PlaybookTheme'; label: string; id: string }
            | { __typename: 'ReadinessCategory'; label: string; id: string }
            | { __typename: 'ReadinessRule'; label: string; id: string }
            | { __typename: 'RecipientGroup'; label: string; id: string }
            | { __typename: 'Region'; label: string; id: string }
            | { __typename: 'RelatedActivity'; label: string; id: string }
            | { __typename: 'Retender'; label: string; id: string }
            | { __typename: 'Seat'; label: string; id: string }
            | { __typename: 'ServiceMessageIssuer'; label: string; id: string }
            | { __typename: 'Signature'; label: string; id: string }
            | { __typename: 'Solution'; label: string; id: string }
            | { __typename: 'SolutionStanding'; label: string; id: string }
            | { __typename: 'SolutionVendor'; label: string; id: string }
            | { __typename: 'StaffingProcess'; label: string; id: string }
            | { __typename: 'StaffingStep'; label: string; id: string }
            | { __typename: 'TaskEvent'; label: string; id: string }
            | { __typename: 'TimelineItem'; label: string; id: string }
            | { __typename: 'TransitionStage'; label: string; id: string }
            | { __typename: 'UnnamedMunicipalityGroup'; label: string; id: string }
            | { __typename: 'WheelItem'; label: string; id: string }
            | null;
          refersTo: Array<
            | { __typename: 'Agreement'; label: string; id: string }
            | { __typename: 'AgreementStandard'; label: string; id: string }
            | { __typename: 'AssignmentNote'; label: string; id: string }
            | { __typename: 'Body'; label: string; id: string }
            | { __typename: 'BodyTopic'; label: string; id: string }
            | { __typename: 'ChangeType'; label: string; id: string }
            | { __typename: 'CitedFact'; label: string; id: string }
            | { __typename: 'Contract'; label: string; id: string }
            | { __typename: 'Contradiction'; label: string; id: string }
            | { __typename: 'DataAccess'; label: string; id: string }
            | { __typename: 'DataAccessStep'; label: string; id: string }
            | { __typename: 'DecisionRight'; label: string; id: string }
            | { __typename: 'Dependency'; label: string; id: string }
            | { __typename: 'Difference'; label: string; id: string }
            | { __typename: 'Document'; label: string; id: string }
            | { __typename: 'DocumentRevision'; label: string; id: string }
            | { __typename: 'DocumentSection'; label: string; id: string }
            | { __typename: 'Election'; label: string; id: string }
            | { __typename: 'ElectionNextStep'; label: string; id: string }
            | { __typename: 'Event'; label: string; id: string }
            | { __typename: 'FinanceItem'; label: string; id: string }
            | { __typename: 'FlowStep'; label: string; id: string }
            | { __typename: 'FollowUp'; label: string; id: string }
            | { __typename: 'GovernanceAssignment'; label: string; id: string }
            | { __typename: 'GovernanceFlow'; label: string; id: string }
            | { __typename: 'GovernanceModel'; label: string; id: string }
            | { __typename: 'Interaction'; label: string; id: string }
            | { __typename: 'KkrGeography'; label: string; id: string }
            | { __typename: 'KlikTask'; label: string; id: string }
            | { __typename: 'LifecycleFact'; label: string; id: string }
            | { __typename: 'MeetingDeadline'; label: string; id: string }
            | { __typename: 'Municipality'; label: string; code: string; name: string; id: string }
            | { __typename: 'MunicipalityRole'; label: string; id: string }
            | { __typename: 'MunicipalityRoleGroup'; label: string; id: string }
            | { __typename: 'MunicipalityStanding'; label: string; id: string }
            | { __typename: 'Obligation'; label: string; id: string }
            | { __typename: 'OperationalArea'; label: string; id: string }
            | { __typename: 'OperationalQuestion'; label: string; id: string }
            | { __typename: 'Organisation'; label: string; id: string }
            | { __typename: 'OrganisationRole'; label: string; id: string }
            | { __typename: 'OrganisationStanding'; label: string; id: string }
            | { __typename: 'PlaybookActivity'; label: string; id: string }
            | { __typename: 'PlaybookTheme'; label: string; id: string }
            | { __typename: 'ReadinessCategory'; label: string; id: string }
            | { __typename: 'ReadinessRule'; label: string; id: string }
            | { __typename: 'RecipientGroup'; label: string; id: string }
            | { __typename: 'Region'; label: string; id: string }
            | { __typename: 'RelatedActivity'; label: string; id: string }
            | { __typename: 'Retender'; label: string; id: string }
            | { __typename: 'Seat'; label: string; id: string }
            | { __typename: 'ServiceMessageIssuer'; label: string; id: string }
            | { __typename: 'Signature'; label: string; id: string }
            | { __typename: 'Solution'; label: string; id: string }
            | { __typename: 'SolutionStanding'; label: string; id: string }
            | { __typename: 'SolutionVendor'; label: string; id: string }
            | { __typename: 'StaffingProcess'; label: string; id: string }
            | { __typename: 'StaffingStep'; label: string; id: string }
            | { __typename: 'TaskEvent'; label: string; id: string }
            | { __typename: 'TimelineItem'; label: string; id: string }
            | { __typename: 'TransitionStage'; label: string; id: string }
            | { __typename: 'UnnamedMunicipalityGroup'; label: string; id: string }
            | { __typename: 'WheelItem'; label: string; id: string }
          > | null;
        }>;
        pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
      } | null;
    } | null;
  } | null;
  enumLabels?: Array<{ __typename: 'EnumLabels'; name: string; values: Array<{ __typename: 'EnumValueLabel'; value: string; label: string }> }> | null;
  dataAsOf: { __typename: 'DataAsOf'; asOf: string | null } | null;
};

export type WhenFragment = {
  __typename: 'ApproximateDate';
  raw: string | null;
  from: string | null;
  to: string | null;
  precision: DatePrecision | null;
  status: DateStatus;
  yearInferred: boolean;
  daysUntil: number | null;
};

export type SourceFragment = {
  __typename: 'Citation';
  document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
  section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
};

export const PortalDocument: TypedDocumentNode<PortalDocumentQuery, PortalDocumentQueryVariables> & { documentId: string; isOneTable: boolean } = {
  documentId: '4c3bdd1004667ca5a2d5e72ab22577a917fd065c93697cac174a7ae011f9b2de',
  isOneTable: false,
  ...JSON.parse(
    '{"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"section"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOpen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"publisherBasis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pageCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"audienceBasis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"readingNotes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"readingNotesSources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solutions"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"governanceModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"responsibleRole"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"changeCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"when"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradictions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SECTIONS"}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"keys"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"section"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOpen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TYPE_ASC"},{"kind":"EnumValue","value":"ID_ASC"}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"type"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"fieldLabel"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"basis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"when"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Labelled"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refersTo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Labelled"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumLabels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOpen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"When"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApproximateDate"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"to"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"precision"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"yearInferred"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"when"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}',
  ),
};
