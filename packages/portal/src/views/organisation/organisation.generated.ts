/** Generated from organisation.graphql by "npm run schema". */

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

/** What kind of body it is in its governance model ("organ"). */
export type BodyKind =
  /** A board ("bestyrelse"). */
  | 'BOARD'
  /** An executive management ("direktion"). */
  | 'EXECUTIVE'
  /** Weighs across solutions or fields ("porteføljegruppe", "porteføljeråd"). */
  | 'PORTFOLIO'
  /** Coordinates between organisations ("koordinationsgruppe"). */
  | 'COORDINATION'
  /** Steers a solution or the infrastructure ("styregruppe"). */
  | 'STEERING'
  /** Gives expert input on a solution or a field ("faggruppe", "fagråd"). */
  | 'EXPERT'
  /** Advises without deciding ("kontaktudvalg", "råd"). */
  | 'ADVISORY'
  /** A standing function rather than a group, such as the requirement editors ("kravredaktion"). */
  | 'FUNCTION'
  /** A role filled by one at a time, such as the project leader ("projektleder"). */
  | 'ROLE'
  /** The management of the shared infrastructure ("FKI-ledelse"). */
  | 'MANAGEMENT'
  /** A secretariat ("sekretariat"). */
  | 'SECRETARIAT'
  /** A reference group ("referencegruppe"). */
  | 'REFERENCE'
  /** A working group, set up for one issue and dissolved after it ("arbejdsgruppe"). */
  | 'WORKING'
  /** Does the work that others have framed and prioritised ("Udførende"). */
  | 'OPERATIONAL';

/** What there is one body for each of. */
export type BodyScope =
  /** One for each solution ("løsning"). */
  | 'SOLUTION'
  /** One for each municipal domain ("fagområde"). */
  | 'DOMAIN'
  /** One for each issue ("problemstilling"). */
  | 'ISSUE'
  /** One for each field of the K98 agreement ("K98-område"). */
  | 'FIELD';

/** How far a governance model is. */
export type GovernanceModelStatus =
  /** Put forward as a proposal in the note of 2013/14; that note does not state when it took effect ("Foreslået"). */
  | 'PROPOSED'
  /** In force ("I kraft"). */
  | 'IN_FORCE'
  /** Being put in place in 2025 and 2026 ("Under implementering"). */
  | 'BEING_IMPLEMENTED';

/** What one body does for another. */
export type InteractionKind =
  /** Puts a recommendation before it ("indstiller"). */
  | 'RECOMMENDS_TO'
  /** Advises it ("rådgiver"). */
  | 'ADVISES'
  /** Sets the frame it works in ("ramme"). */
  | 'SETS_FRAME_FOR'
  /** Starts its work ("igangsætter"). */
  | 'INITIATES'
  /** Keeps it informed ("orienterer"). */
  | 'INFORMS'
  /** Decides what it is to carry out ("beslutter"). */
  | 'DECIDES_FOR'
  /** Supports it with knowledge or people ("Understøtter"). */
  | 'SUPPORTS'
  /** Sets it up ("nedsætter"). */
  | 'SETS_UP'
  /** Approves that it is set up ("godkender"). */
  | 'APPROVES'
  /** Delivers its status before a meeting ("Giver status til"). */
  | 'PROVIDES_STATUS_TO'
  /** Coordinates with it ("koordinerer"). */
  | 'COORDINATES_WITH'
  /** Brings in views and input ("Giver input til"). */
  | 'PROVIDES_INPUT_TO'
  /** Reports back to it ("refererer til"). */
  | 'REPORTS_TO';

export type PortalOrganisationQueryVariables = Exact<{
  model: string | number;
}>;

export type PortalOrganisationQuery = {
  governanceModels: {
    __typename: 'GovernanceModelConnection';
    nodes: Array<{
      __typename: 'GovernanceModel';
      id: string;
      name: string;
      status: GovernanceModelStatus;
      statusBasis: Basis;
      steeringBody: { __typename: 'Body'; id: string; name: string };
      bodies: { __typename: 'BodyConnection'; totalCount: number } | null;
      assignments: { __typename: 'GovernanceAssignmentConnection'; totalCount: number } | null;
      sources: Array<{
        __typename: 'Citation';
        document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
        section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
      }>;
    }>;
  } | null;
  governanceModel: {
    __typename: 'GovernanceModel';
    id: string;
    name: string;
    status: GovernanceModelStatus;
    purpose: string | null;
    appliesTo: string;
    note: string | null;
    steeringBody: { __typename: 'Body'; id: string };
    sources: Array<{
      __typename: 'Citation';
      document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
      section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
    }>;
    bodies: {
      __typename: 'BodyConnection';
      nodes: Array<{
        __typename: 'Body';
        id: string;
        name: string;
        kind: BodyKind;
        per: BodyScope | null;
        parentBasis: Basis | null;
        parent: { __typename: 'Body'; id: string } | null;
        refersTo: Array<{ __typename: 'Body'; id: string }>;
        secretariat: { __typename: 'Body'; id: string } | { __typename: 'Organisation' } | null;
        size: { __typename: 'SeatCount'; min: number | null; max: number | null } | null;
        meetingRule: { __typename: 'MeetingRule'; perYearMin: number | null; perYearMax: number | null } | null;
        sources: Array<{
          __typename: 'Citation';
          document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
          section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
        }>;
      }>;
    } | null;
    interactions: {
      __typename: 'InteractionConnection';
      nodes: Array<{
        __typename: 'Interaction';
        id: string;
        kind: InteractionKind;
        basis: Basis;
        from: { __typename: 'Body'; id: string; name: string };
        to: { __typename: 'Body'; id: string; name: string };
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

export type SourceFragment = {
  __typename: 'Citation';
  document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
  section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
};

export const PortalOrganisation: TypedDocumentNode<PortalOrganisationQuery, PortalOrganisationQueryVariables> & { documentId: string; isOneTable: boolean } = {
  documentId: 'def2dc122ee1fde727b77086eb0a7b907e9e0d217fb353faa56d563adc0af3bb',
  isOneTable: false,
  ...JSON.parse(
    '{"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"model"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"governanceModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"statusBasis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"steeringBody"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"governanceModel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"model"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"purpose"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"steeringBody"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"per"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"parentBasis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"parent"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refersTo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secretariat"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"size"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"max"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetingRule"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perYearMin"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"perYearMax"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"basis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"when"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}',
  ),
};
