/** Generated from agreements.graphql by "npm run schema". */

import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Conditions on an agreement; all given ones must hold. */
export type AgreementFilter = {
  /** All of these hold. */
  and?: Array<AgreementFilter> | null | undefined;
  /** One of these holds; of none, for no row. */
  or?: Array<AgreementFilter> | null | undefined;
  /** This does not hold. */
  not?: AgreementFilter | null | undefined;
  /** Its stable id, a slug. */
  id?: IdFilter | null | undefined;
  /** Each municipality is asked to sign it ("underskrift"). */
  requiresSignature?: BooleanFilter | null | undefined;
  /** The solutions it concerns, not their parts or parents. */
  solutions?: IdFilter | null | undefined;
  /** How the solutions are known. */
  solutionsBasis?: BasisFilter | null | undefined;
  /** The solution in the words of the overview. */
  solutionRaw?: TextFilter | null | undefined;
  /** What kind of agreement it is ("aftaletype"). */
  type?: AgreementTypeFilter | null | undefined;
  /** The type in the words of the source. */
  typeRaw?: TextFilter | null | undefined;
  /** The template used ("skabelon"). */
  template?: TextFilter | null | undefined;
  /** When it was or will be sent ("sendt", "sendes"). */
  sent?: ApproximateDateFilter | null | undefined;
  /** The recipients in the words of the overview ("modtagere"). */
  recipientsRaw?: TextFilter | null | undefined;
  /** The groups it is addressed to. */
  recipientGroups?: RecipientGroupListFilter | null | undefined;
  /** When it must be signed ("frist"). */
  deadline?: ApproximateDateFilter | null | undefined;
  /** The deadline as another section of the source states it. */
  restatedDeadline?: ApproximateDateFilter | null | undefined;
  /** The page of the overview it stands on. */
  overviewPage?: IntFilter | null | undefined;
  /** The kind of what looks wrong. */
  anomalyKind?: AnomalyKindFilter | null | undefined;
  /** The day that reported signatures hold for. */
  signaturesAsOf?: ApproximateDateFilter | null | undefined;
  /** The data standards it joins. */
  standards?: AgreementStandardListFilter | null | undefined;
  /** How its state is known where a source says it outright. */
  stateBasis?: BasisFilter | null | undefined;
  /** What it is about. */
  description?: TextFilter | null | undefined;
  /** What was promised about it later. */
  promise?: TextFilter | null | undefined;
  /** The contract with a vendor that it follows ("leverandørkontrakt"). */
  contract?: IdFilter | null | undefined;
  /** The vendor of the contract it follows ("leverandør"). */
  vendor?: IdFilter | null | undefined;
  /** What municipalities were asked to do about it. */
  asked?: TextFilter | null | undefined;
  /** Where each municipality it addresses stands. */
  signatures?: SignatureListFilter | null | undefined;
  /** Its state on a day. */
  state?: AgreementStateFilter | null | undefined;
  /**
   * The old name.
   * @deprecated Use `requiresSignature`. Goes on 2027-07-01.
   */
  scope?: AgreementScopeFilter | null | undefined;
  /**
   * The old name.
   * @deprecated Use `solutions`. Goes on 2027-07-01.
   */
  solution?: IdFilter | null | undefined;
  /**
   * The old name.
   * @deprecated Use `recipientGroups`. Goes on 2027-07-01.
   */
  recipientGroup?: IdFilter | null | undefined;
};

/** Conditions on a related row of Agreement. */
export type AgreementLinkFilter = {
  /** Has this id. */
  eq?: string | number | null | undefined;
  /** Has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** It meets this. */
  is?: AgreementFilter | null | undefined;
};

/** Conditions on the related rows of Agreement. */
export type AgreementListFilter = {
  /** One has this id. */
  eq?: string | number | null | undefined;
  /** One has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** One of them meets this. */
  some?: AgreementFilter | null | undefined;
  /** None of them meets this. */
  none?: AgreementFilter | null | undefined;
  /** Every one of them meets this; true of none. */
  every?: AgreementFilter | null | undefined;
};

/** What a list of Agreement can be ordered by; ties break on the key. */
export type AgreementOrder =
  /** By id, ascending; rows without one last ("Id, stigende"). */
  | 'ID_ASC'
  /** By id, descending; rows without one last ("Id, faldende"). */
  | 'ID_DESC'
  /** By the latest day of the deadline, ascending; rows without one last ("Frist, stigende"). */
  | 'DEADLINE_ASC'
  /** By the latest day of the deadline, descending; rows without one last ("Frist, faldende"). */
  | 'DEADLINE_DESC'
  /** By the earliest day of sending, ascending; rows without one last ("Udsendt, stigende"). */
  | 'SENT_ASC'
  /** By the earliest day of sending, descending; rows without one last ("Udsendt, faldende"). */
  | 'SENT_DESC'
  /** By type, ascending; rows without one last ("Type, stigende"). */
  | 'TYPE_ASC'
  /** By type, descending; rows without one last ("Type, faldende"). */
  | 'TYPE_DESC'
  /** By the number of solutions, ascending ("Løsninger, antal, stigende"). */
  | 'SOLUTIONS_COUNT_ASC'
  /** By the number of solutions, descending ("Løsninger, antal, faldende"). */
  | 'SOLUTIONS_COUNT_DESC'
  /** By the number of recipient groups, ascending ("Modtagergrupper, antal, stigende"). */
  | 'RECIPIENT_GROUPS_COUNT_ASC'
  /** By the number of recipient groups, descending ("Modtagergrupper, antal, faldende"). */
  | 'RECIPIENT_GROUPS_COUNT_DESC'
  /** By the number of standards, ascending ("Standarder, antal, stigende"). */
  | 'STANDARDS_COUNT_ASC'
  /** By the number of standards, descending ("Standarder, antal, faldende"). */
  | 'STANDARDS_COUNT_DESC'
  /** By the number of signatures, ascending ("Underskrifter, antal, stigende"). */
  | 'SIGNATURES_COUNT_ASC'
  /** By the number of signatures, descending ("Underskrifter, antal, faldende"). */
  | 'SIGNATURES_COUNT_DESC';

/** Where an agreement is named. */
export type AgreementScope =
  /** One of the 19 rows of the overview of connection and data-processing agreements of 2025 ("Oversigten"). */
  | 'OVERVIEW'
  /** A connection agreement with a slide of its own (DUBU) ("Tilslutningsaftale med eget slide"). */
  | 'CONNECTION'
  /** Named by a playbook activity ("Andet sted"). */
  | 'OTHER';

/** Conditions on a value of AgreementScope. */
export type AgreementScopeFilter = {
  /** Is this value. */
  eq?: AgreementScope | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<AgreementScope> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** Conditions on a row of AgreementStandard; all given ones must hold. */
export type AgreementStandardFilter = {
  /** All of these hold. */
  and?: Array<AgreementStandardFilter> | null | undefined;
  /** One of these holds; of none, for no row. */
  or?: Array<AgreementStandardFilter> | null | undefined;
  /** This does not hold. */
  not?: AgreementStandardFilter | null | undefined;
  /** Its stable id. */
  id?: IdFilter | null | undefined;
  /** The standard. */
  solution?: IdFilter | null | undefined;
  /** The municipal area it belongs to, "Familieområdet". */
  area?: TextFilter | null | undefined;
  /** Its name on the slide. */
  name?: TextFilter | null | undefined;
};

/** Conditions on the related rows of AgreementStandard. */
export type AgreementStandardListFilter = {
  /** One has this id. */
  eq?: string | number | null | undefined;
  /** One has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** One of them meets this. */
  some?: AgreementStandardFilter | null | undefined;
  /** None of them meets this. */
  none?: AgreementStandardFilter | null | undefined;
  /** Every one of them meets this; true of none. */
  every?: AgreementStandardFilter | null | undefined;
};

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

/** Conditions on a value of AgreementState on a day. */
export type AgreementStateFilter = {
  /** Is this value. */
  eq?: AgreementState | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<AgreementState> | null | undefined;
  /** On this day; default today in Europe/Copenhagen. */
  asOf?: string | null | undefined;
};

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

/** Conditions on a value of AgreementType. */
export type AgreementTypeFilter = {
  /** Is this value. */
  eq?: AgreementType | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<AgreementType> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** What looks wrong in a row of the source. */
export type AnomalyKind =
  /** The recipients are another row's, and the other way round ("Modtagere ombyttet"). */
  'RECIPIENTS_SWAPPED';

/** Conditions on a value of AnomalyKind. */
export type AnomalyKindFilter = {
  /** Is this value. */
  eq?: AnomalyKind | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<AnomalyKind> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** Conditions on a date of a source; all given ones must hold. */
export type ApproximateDateFilter = {
  /** On the earliest day it can mean: how starts count. */
  from?: DateFilter | null | undefined;
  /** On the latest day it can mean: how deadlines and ends count. */
  to?: DateFilter | null | undefined;
  /** Shares a day with this period; an open end reaches on. */
  overlaps?: DateRange | null | undefined;
  /** Whether the source gives a date at all. */
  status?: DateStatusFilter | null | undefined;
  /** How exact the source is. */
  precision?: DatePrecisionFilter | null | undefined;
};

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

/** Conditions on a value of Basis. */
export type BasisFilter = {
  /** Is this value. */
  eq?: Basis | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<Basis> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** A yes or no. */
export type BooleanFilter = {
  /** Is this value. */
  eq?: boolean | null | undefined;
};

/** Conditions on a day; all given ones must hold. */
export type DateFilter = {
  /** Is this day. */
  eq?: string | null | undefined;
  /** Is earlier than this day. */
  before?: string | null | undefined;
  /** Is later than this day. */
  after?: string | null | undefined;
  /** Is this day or earlier. */
  onOrBefore?: string | null | undefined;
  /** Is this day or later. */
  onOrAfter?: string | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

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

/** Conditions on a value of DatePrecision. */
export type DatePrecisionFilter = {
  /** Is this value. */
  eq?: DatePrecision | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<DatePrecision> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** A period, both ends included. */
export type DateRange = {
  /** Its first day. */
  from: string;
  /** Its last day. */
  to: string;
};

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

/** Conditions on a value of DateStatus. */
export type DateStatusFilter = {
  /** Is this value. */
  eq?: DateStatus | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<DateStatus> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** Conditions on an id, or on a list of ids: that it holds one. */
export type IdFilter = {
  /** Is, or holds, this id. */
  eq?: string | number | null | undefined;
  /** Is, or holds, one of these ids; of none, no row is or does. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** Conditions on a number; all given ones must hold. */
export type IntFilter = {
  /** Is this number. */
  eq?: number | null | undefined;
  /** Is one of these numbers; of none, no row is. */
  in?: Array<number> | null | undefined;
  /** Is less than this number. */
  lt?: number | null | undefined;
  /** Is this number or less. */
  lte?: number | null | undefined;
  /** Is more than this number. */
  gt?: number | null | undefined;
  /** Is this number or more. */
  gte?: number | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** Conditions on a recipient group; all given ones must hold. */
export type RecipientGroupFilter = {
  /** All of these hold. */
  and?: Array<RecipientGroupFilter> | null | undefined;
  /** One of these holds; of none, for no row. */
  or?: Array<RecipientGroupFilter> | null | undefined;
  /** This does not hold. */
  not?: RecipientGroupFilter | null | undefined;
  /** Its stable id, a slug. */
  id?: IdFilter | null | undefined;
  /** Its name in the source, "SAPA systemansvarlige". */
  name?: TextFilter | null | undefined;
  /** The solution whose people it gathers. */
  solution?: IdFilter | null | undefined;
  /** The one municipality it is limited to. */
  municipality?: IdFilter | null | undefined;
  /** A remark on how the source names it. */
  note?: TextFilter | null | undefined;
  /** The agreements addressed to it. */
  agreements?: AgreementListFilter | null | undefined;
};

/** Conditions on the related rows of RecipientGroup. */
export type RecipientGroupListFilter = {
  /** One has this id. */
  eq?: string | number | null | undefined;
  /** One has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** One of them meets this. */
  some?: RecipientGroupFilter | null | undefined;
  /** None of them meets this. */
  none?: RecipientGroupFilter | null | undefined;
  /** Every one of them meets this; true of none. */
  every?: RecipientGroupFilter | null | undefined;
};

/** Conditions on a signature; all given ones must hold. */
export type SignatureFilter = {
  /** All of these hold. */
  and?: Array<SignatureFilter> | null | undefined;
  /** One of these holds; of none, for no row. */
  or?: Array<SignatureFilter> | null | undefined;
  /** This does not hold. */
  not?: SignatureFilter | null | undefined;
  /** Its stable id. */
  id?: IdFilter | null | undefined;
  /** The agreement. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** The municipality. */
  municipality?: IdFilter | null | undefined;
  /** How its status is known. */
  basis?: BasisFilter | null | undefined;
  /** The day it was reported for. */
  asOf?: DateFilter | null | undefined;
  /** Its place in the list of missing signatures on the slide. */
  placeInSource?: IntFilter | null | undefined;
  /** Whether it is signed, as reported on a day. */
  status?: SignatureStatusFilter | null | undefined;
};

/** Conditions on the related rows of Signature. */
export type SignatureListFilter = {
  /** One has this id. */
  eq?: string | number | null | undefined;
  /** One has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** One of them meets this. */
  some?: SignatureFilter | null | undefined;
  /** None of them meets this. */
  none?: SignatureFilter | null | undefined;
  /** Every one of them meets this; true of none. */
  every?: SignatureFilter | null | undefined;
};

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

/** Conditions on a value of SignatureStatus on a day. */
export type SignatureStatusFilter = {
  /** Is this value. */
  eq?: SignatureStatus | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<SignatureStatus> | null | undefined;
  /** On this day; default today in Europe/Copenhagen. */
  asOf?: string | null | undefined;
};

/** Conditions on a text; all given ones must hold. */
export type TextFilter = {
  /** Is exactly this text. */
  eq?: string | null | undefined;
  /** Is one of these texts; of none, no row is. */
  in?: Array<string> | null | undefined;
  /** Holds this text, upper and lower case alike: "RÅD" finds "Porteføljeråd". */
  contains?: string | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

export type PortalAgreementsQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  order: Array<AgreementOrder> | AgreementOrder;
  after?: string | null | undefined;
  day: string;
}>;

export type PortalAgreementsQuery = {
  agreements: {
    __typename: 'AgreementConnection';
    totalCount: number;
    groups: Array<{ __typename: 'GroupCount'; count: number; keys: Array<{ __typename: 'GroupKey'; value: string | null }> }> | null;
    nodes: Array<{
      __typename: 'Agreement';
      id: string;
      label: string;
      type: AgreementType;
      typeRaw: string | null;
      solutionRaw: string | null;
      recipientsRaw: string | null;
      anomaly: string | null;
      anomalyKind: AnomalyKind | null;
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
      coverage: { __typename: 'Coverage'; total: number; signed: number; notReported: number };
      sources: Array<{
        __typename: 'Citation';
        document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
        section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
      }>;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  } | null;
  overview: { __typename: 'AgreementConnection'; totalCount: number } | null;
  known: { __typename: 'AgreementConnection'; totalCount: number } | null;
  all: {
    __typename: 'AgreementConnection';
    totalCount: number;
    types: Array<{ __typename: 'GroupCount'; count: number; keys: Array<{ __typename: 'GroupKey'; value: string | null }> }> | null;
    recipients: Array<{ __typename: 'GroupCount'; count: number; keys: Array<{ __typename: 'GroupKey'; value: string | null; label: string }> }> | null;
    concerned: Array<{ __typename: 'GroupCount'; count: number; keys: Array<{ __typename: 'GroupKey'; value: string | null; label: string }> }> | null;
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

export const PortalAgreements: TypedDocumentNode<PortalAgreementsQuery, PortalAgreementsQueryVariables> & { documentId: string; isOneTable: boolean } = {
  documentId: '70c931abeeb66d87792051b437dcd893c8b9f2e052a066cf8f655aaa5c904256',
  isOneTable: false,
  ...JSON.parse(
    '{"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalAgreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementFilter"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementOrder"}}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"keys"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"type"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"typeRaw"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"solutionRaw"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"solutions"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientsRaw"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"anomaly"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"anomalyKind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sent"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"signed"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"notReported"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"overview"},"name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"requiresSignature"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"known"},"name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"requiresSignature"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"signatures"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SIGNED"},{"kind":"EnumValue","value":"PARTLY_SIGNED"},{"kind":"EnumValue","value":"MISSING"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}}]}}]}}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","alias":{"kind":"Name","value":"types"},"name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TYPE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"LABEL_ASC"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"keys"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"recipients"},"name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RECIPIENT_GROUPS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"LABEL_ASC"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"keys"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"concerned"},"name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SOLUTIONS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"LABEL_ASC"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"keys"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"When"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApproximateDate"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"to"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"precision"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"yearInferred"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"when"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}',
  ),
};
