/** Generated from documents.graphql by "npm run schema". */

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

export type PortalDocumentsQueryVariables = Exact<{
  day: string;
}>;

export type PortalDocumentsQuery = {
  documents: {
    __typename: 'DocumentConnection';
    totalCount: number;
    nodes: Array<{
      __typename: 'Document';
      id: string;
      title: string;
      kind: DocumentKind;
      publisher: string;
      publisherBasis: Basis;
      version: string | null;
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
      sections: Array<{ __typename: 'DocumentSection'; id: string }>;
      contradictions: { __typename: 'ContradictionConnection'; totalCount: number } | null;
      facts: { __typename: 'CitedFactConnection'; totalCount: number } | null;
    }>;
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

export const PortalDocuments: TypedDocumentNode<PortalDocumentsQuery, PortalDocumentsQueryVariables> & { documentId: string; isOneTable: boolean } = {
  documentId: '7f3b7407dd3165f7bcbaa327671fb8653f911aa878a453f5581f20f0ed93babf',
  isOneTable: true,
  ...JSON.parse(
    '{"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"publisherBasis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"when"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradictions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"When"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApproximateDate"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"to"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"precision"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"yearInferred"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}',
  ),
};
