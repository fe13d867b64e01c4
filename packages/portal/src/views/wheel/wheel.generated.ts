/** Generated from wheel.graphql by "npm run schema". */

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

/** How far a governance model is. */
export type GovernanceModelStatus =
  /** Put forward as a proposal in the note of 2013/14; that note does not state when it took effect ("Foreslået"). */
  | 'PROPOSED'
  /** In force ("I kraft"). */
  | 'IN_FORCE'
  /** Being put in place in 2025 and 2026 ("Under implementering"). */
  | 'BEING_IMPLEMENTED';

export type PortalWheelQueryVariables = Exact<{
  model: string | number;
  day: string;
}>;

export type PortalWheelQuery = {
  governanceModels: {
    __typename: 'GovernanceModelConnection';
    nodes: Array<{ __typename: 'GovernanceModel'; id: string; name: string; status: GovernanceModelStatus }>;
  } | null;
  governanceModel: {
    __typename: 'GovernanceModel';
    id: string;
    name: string;
    status: GovernanceModelStatus;
    steeringBody: {
      __typename: 'Body';
      id: string;
      name: string;
      meetingRule: { __typename: 'MeetingRule'; perYearMin: number | null; perYearMax: number | null; durationMinutes: number | null } | null;
      deadlines: Array<{
        __typename: 'MeetingDeadline';
        id: string;
        what: string;
        weeksBeforeMeeting: number;
        sources: Array<{
          __typename: 'Citation';
          document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
          section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
        }>;
      }>;
    };
    wheelItems: {
      __typename: 'WheelItemConnection';
      nodes: Array<{
        __typename: 'WheelItem';
        id: string;
        item: string;
        shortTitle: string;
        everyMeeting: boolean;
        meetingInTextOrder: number | null;
        laneBasis: Basis | null;
        note: string | null;
        period: {
          __typename: 'ApproximateDate';
          raw: string | null;
          from: string | null;
          to: string | null;
          precision: DatePrecision | null;
          status: DateStatus;
          yearInferred: boolean;
          daysUntil: number | null;
        };
        body: { __typename: 'Body'; id: string; name: string } | null;
        sources: Array<{
          __typename: 'Citation';
          document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
          section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
        }>;
      }>;
    } | null;
  } | null;
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

export const PortalWheel: TypedDocumentNode<PortalWheelQuery, PortalWheelQueryVariables> & { documentId: string; isOneTable: boolean } = {
  documentId: 'c31bc09cea7867fa5e84f474aea7adde0bc3717d07e4093749f00a7a25e0c435',
  isOneTable: false,
  ...JSON.parse(
    '{"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalWheel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"model"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"governanceModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"governanceModel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"model"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"steeringBody"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"meetingRule"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perYearMin"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"perYearMax"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"what"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"weeksBeforeMeeting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wheelItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"item"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"shortTitle"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"everyMeeting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"meetingInTextOrder"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"laneBasis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"period"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"When"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApproximateDate"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"to"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"precision"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"yearInferred"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"when"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}',
  ),
};
