/** Generated from municipality.graphql by "npm run schema". */

import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How far an agreement is on a day ("status"); the first that holds. */
export type AgreementState =
  /** It has ended by its terms ("bortfaldet", "ophørt"). */
  | 'ENDED'
  /** A source says that it is in force ("i kraft"). */
  | 'IN_FORCE'
  /** A source says that it has been concluded ("indgået"). */
  | 'CONCLUDED'
  /** It is being drafted, and nobody can sign it yet ("udkast"). */
  | 'DRAFT'
  /** Its deadline is not settled ("uafklaret"). */
  | 'UNDETERMINED'
  /** The latest day of its deadline has passed ("fristen er overskredet"). */
  | 'DEADLINE_PASSED'
  /** It will be sent later ("sendes"). */
  | 'TO_BE_SENT'
  /** It has been sent, or its deadline is to come, and the deadline has not passed ("åben"). */
  | 'OPEN'
  /** The source says neither when it was or will be sent, nor by when it must be signed ("ikke oplyst"). */
  | 'SENT_NOT_STATED';

/** What an agreement is ("aftaletype"). */
export type AgreementType =
  /** Connection agreement: the municipality joins a solution ("tilslutningsaftale", "K-aftale"). */
  | 'CONNECTION'
  /** Data-processing agreement ("databehandleraftale", DBA). */
  | 'DATA_PROCESSING'
  /** Agreement on assistance with a phase-out ("udfasningsaftale"). */
  | 'PHASE_OUT'
  /** Terms for cooperation when joining solutions ("samarbejdsbestemmelser"). */
  | 'COOPERATION_TERMS'
  /** A supplier's standard terms ("kontraktvilkår"). */
  | 'CONTRACT_TERMS';

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

/** What a municipality does in a document that names it. */
export type MunicipalityRoleKind =
  /** An agreement was sent to its people alone ("Aftalemodtager"). */
  | 'AGREEMENT_RECIPIENT'
  /** The playbook tells how it went about a task, as an example for others ("Case"). */
  | 'CASE'
  /** It wrote material of the playbook together with KOMBIT or other municipalities ("Medforfatter"). */
  | 'CO_AUTHOR'
  /** It started a common project that other municipalities take part in ("Initiativtager"). */
  | 'LEAD'
  /** It founded a network of municipalities ("Netværksstifter"). */
  | 'NETWORK_FOUNDER'
  /** It joined a network of municipalities later ("Netværksdeltager"). */
  | 'NETWORK_JOINED';

/** Whether a municipality has signed an agreement ("underskrift"). */
export type SignatureStatus =
  /** It has signed ("underskrevet"). */
  | 'SIGNED'
  /** It has signed some of its parts ("delvist underskrevet"). */
  | 'PARTLY_SIGNED'
  /** It has not signed ("mangler"). */
  | 'MISSING'
  /** Nobody has reported it ("ikke oplyst"). */
  | 'NOT_REPORTED';

/** Where a day stands in the period of a task. Whether a municipality has done it no source says. */
export type TaskState =
  /** The day is before the earliest day of its start ("åbner senere"). */
  | 'NOT_YET'
  /** The day is in its period ("åben"). */
  | 'OPEN'
  /** The day is after the latest day of its end ("afsluttet"). Not that it was left undone. */
  | 'ENDED'
  /** Its start or its end is not known, so that it cannot be told ("uafklaret"). */
  | 'UNDETERMINED';

export type PortalMunicipalityQueryVariables = Exact<{
  code: string | number;
  day: string;
}>;

export type PortalMunicipalityQuery = {
  municipality: {
    __typename: 'Municipality';
    id: string;
    code: string;
    name: string;
    nameRaw: string | null;
    region: { __typename: 'Region'; id: string; name: string };
    kkr: {
      __typename: 'KkrGeography';
      id: string;
      name: string;
      openSeats: Array<{
        __typename: 'Seat';
        id: string;
        role: string;
        min: number | null;
        perKkrGeography: boolean;
        body: { __typename: 'Body'; id: string; name: string };
        sources: Array<{
          __typename: 'Citation';
          document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
          section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
        }>;
      }> | null;
    };
    roles: Array<{
      __typename: 'MunicipalityRole';
      id: string;
      kind: MunicipalityRoleKind;
      text: string;
      sources: Array<{
        __typename: 'Citation';
        document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
        section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
      }>;
    }> | null;
    recipientGroups: {
      __typename: 'RecipientGroupConnection';
      nodes: Array<{
        __typename: 'RecipientGroup';
        id: string;
        name: string;
        note: string | null;
        sources: Array<{
          __typename: 'Citation';
          document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
          section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
        }>;
        agreements: {
          __typename: 'AgreementConnection';
          nodes: Array<{
            __typename: 'Agreement';
            id: string;
            label: string;
            sent: {
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
        } | null;
      }>;
    } | null;
    tasks: {
      __typename: 'TaskConnection';
      totalCount: number;
      nodes: Array<
        | {
            __typename: 'FollowUp';
            id: string;
            title: string;
            state: TaskState;
            isHistory: boolean;
            start: {
              __typename: 'ApproximateDate';
              raw: string | null;
              from: string | null;
              to: string | null;
              precision: DatePrecision | null;
              status: DateStatus;
              yearInferred: boolean;
              daysUntil: number | null;
            };
            end: {
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
            agreements: Array<{ __typename: 'Agreement'; id: string }> | null;
            sources: Array<{
              __typename: 'Citation';
              document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
              section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
            }>;
          }
        | {
            __typename: 'KlikTask';
            id: string;
            title: string;
            state: TaskState;
            isHistory: boolean;
            start: {
              __typename: 'ApproximateDate';
              raw: string | null;
              from: string | null;
              to: string | null;
              precision: DatePrecision | null;
              status: DateStatus;
              yearInferred: boolean;
              daysUntil: number | null;
            };
            end: {
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
            agreements: Array<{ __typename: 'Agreement'; id: string }> | null;
            sources: Array<{
              __typename: 'Citation';
              document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
              section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
            }>;
          }
        | {
            __typename: 'PlaybookActivity';
            id: string;
            title: string;
            state: TaskState;
            isHistory: boolean;
            start: {
              __typename: 'ApproximateDate';
              raw: string | null;
              from: string | null;
              to: string | null;
              precision: DatePrecision | null;
              status: DateStatus;
              yearInferred: boolean;
              daysUntil: number | null;
            };
            end: {
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
            agreements: Array<{ __typename: 'Agreement'; id: string }> | null;
            sources: Array<{
              __typename: 'Citation';
              document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
              section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
            }>;
          }
      >;
    } | null;
    signatures: {
      __typename: 'SignatureConnection';
      totalCount: number;
      nodes: Array<{
        __typename: 'Signature';
        id: string;
        status: SignatureStatus;
        basis: Basis | null;
        sources: Array<{
          __typename: 'Citation';
          document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
          section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
        }>;
        agreement: {
          __typename: 'Agreement';
          id: string;
          label: string;
          requiresSignature: boolean;
          type: AgreementType;
          typeRaw: string | null;
          solutionRaw: string | null;
          state: AgreementState;
          solutions: Array<{ __typename: 'Solution'; id: string; name: string; abbreviation: string | null }> | null;
          sent: {
            __typename: 'ApproximateDate';
            raw: string | null;
            from: string | null;
            to: string | null;
            precision: DatePrecision | null;
            status: DateStatus;
            yearInferred: boolean;
            daysUntil: number | null;
          };
          deadline: {
            __typename: 'ApproximateDate';
            raw: string | null;
            from: string | null;
            to: string | null;
            precision: DatePrecision | null;
            status: DateStatus;
            yearInferred: boolean;
            daysUntil: number | null;
          };
          sources: Array<{
            __typename: 'Citation';
            document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
            section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
          }>;
        };
      }>;
    } | null;
    playbookActivities: {
      __typename: 'PlaybookActivityConnection';
      nodes: Array<{
        __typename: 'PlaybookActivity';
        id: string;
        number: string;
        title: string;
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

export const PortalMunicipality: TypedDocumentNode<PortalMunicipalityQuery, PortalMunicipalityQueryVariables> & { documentId: string; isOneTable: boolean } = {
  documentId: '77edef11ef723f9ee451a46444d178627cdea0eb8b8cd3bf2e93626aa605b2c9',
  isOneTable: false,
  ...JSON.parse(
    '{"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalMunicipality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"nameRaw"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kkr"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openSeats"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"role"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"min"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"perKkrGeography"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"body"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sent"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"END_ASC"}]}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"KLIK_TASK"}}]}}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"start"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"isHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"solutions"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"basis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"requiresSignature"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"type"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"typeRaw"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"solutionRaw"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"solutions"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sent"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"playbookActivities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"When"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApproximateDate"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"to"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"precision"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"yearInferred"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"when"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}',
  ),
};
