/** Generated from solutions.graphql by "npm run schema". */

import type { TypedDocumentNode } from '@apollo/client';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Conditions on a contract; all given ones must hold. */
export type ContractFilter = {
  /** All of these hold. */
  and?: Array<ContractFilter> | null | undefined;
  /** One of these holds; of none, for no row. */
  or?: Array<ContractFilter> | null | undefined;
  /** This does not hold. */
  not?: ContractFilter | null | undefined;
  /** Its stable id, a slug. */
  id?: IdFilter | null | undefined;
  /** The solution it is about. */
  solution?: SolutionLinkFilter | null | undefined;
  /** The vendor ("leverandør"). */
  vendor?: IdFilter | null | undefined;
  /** The buyer ("ordregiver"). */
  buyer?: IdFilter | null | undefined;
  /** The part of the solution it covers. */
  covers?: TextFilter | null | undefined;
  /** Its end without the extension. */
  originalEnd?: ApproximateDateFilter | null | undefined;
  /** Its end. */
  end?: ApproximateDateFilter | null | undefined;
  /** Its end in other words of the same source. */
  otherEndRaw?: TextFilter | null | undefined;
  /** When its tender was published ("udbud"). */
  tenderPublished?: ApproximateDateFilter | null | undefined;
  /** When it is expected to be concluded ("kontrakt"). */
  expectedAward?: ApproximateDateFilter | null | undefined;
  /** How it is known. */
  basis?: BasisFilter | null | undefined;
};

/** Conditions on the related rows of Contract. */
export type ContractListFilter = {
  /** One has this id. */
  eq?: string | number | null | undefined;
  /** One has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** One of them meets this. */
  some?: ContractFilter | null | undefined;
  /** None of them meets this. */
  none?: ContractFilter | null | undefined;
  /** Every one of them meets this; true of none. */
  every?: ContractFilter | null | undefined;
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

/** Conditions on an event; all given ones must hold. */
export type EventFilter = {
  /** All of these hold. */
  and?: Array<EventFilter> | null | undefined;
  /** One of these holds; of none, for no row. */
  or?: Array<EventFilter> | null | undefined;
  /** This does not hold. */
  not?: EventFilter | null | undefined;
  /** Its stable id, a slug. */
  id?: IdFilter | null | undefined;
  /** What it is. */
  kind?: EventKindFilter | null | undefined;
  /** What happens, in one line. */
  title?: TextFilter | null | undefined;
  /** When. */
  when?: ApproximateDateFilter | null | undefined;
  /** The solutions it concerns, not their parts or parents. */
  solutions?: SolutionListFilter | null | undefined;
  /** How the solutions are known. */
  solutionsBasis?: BasisFilter | null | undefined;
  /** The organisations that take part or are named in it. */
  organisations?: IdFilter | null | undefined;
  /** How the organisations are known. */
  organisationsBasis?: BasisFilter | null | undefined;
  /** The municipalities that take part or are named in it. */
  municipalities?: IdFilter | null | undefined;
  /** The cause of an incident, where one is stated. */
  cause?: TextFilter | null | undefined;
  /** What was done about an incident. */
  response?: TextFilter | null | undefined;
  /** What a participant says about it. */
  remarks?: TextFilter | null | undefined;
  /** Another cause that was asked about. */
  suspected?: TextFilter | null | undefined;
  /** What the source answers to the suspicion. */
  suspicionConfirmed?: TextFilter | null | undefined;
  /** Where more is found. */
  link?: TextFilter | null | undefined;
  /** A remark on how the source was read. */
  note?: TextFilter | null | undefined;
  /** What it is for. */
  purpose?: TextFilter | null | undefined;
  /** How it is known which KLIK task it belongs to, where it belongs to one. */
  taskAttachment?: BasisFilter | null | undefined;
  /** The step of the K98 staffing process that it is. */
  staffingStep?: IdFilter | null | undefined;
  /**
   * The old name.
   * @deprecated Use `solutions`. Goes on 2027-07-01.
   */
  solution?: IdFilter | null | undefined;
  /**
   * The old name.
   * @deprecated Use `organisations`. Goes on 2027-07-01.
   */
  organisation?: IdFilter | null | undefined;
  /**
   * The old name.
   * @deprecated Use `municipalities`. Goes on 2027-07-01.
   */
  municipality?: IdFilter | null | undefined;
};

/** What an event is. */
export type EventKind =
  /** Something of the past that others are seen against ("Historie"). */
  | 'HISTORY'
  /** A decision ("Beslutning"). */
  | 'DECISION'
  /** Something was published or sent ("Udgivelse"). */
  | 'PUBLICATION'
  /** A request to the municipalities ("Anmodning"). */
  | 'REQUEST'
  /** A meeting or webinar ("møde"). */
  | 'MEETING'
  /** Work starts ("Start"). */
  | 'START'
  /** Something is launched ("Lancering"). */
  | 'LAUNCH'
  /** A solution opens ("idriftsættelse"). */
  | 'GO_LIVE'
  /** Something closes ("Lukning"). */
  | 'CLOSING'
  /** A deadline ("frist"). */
  | 'DEADLINE'
  /** Something goes on for a period ("Periode"). */
  | 'PERIOD'
  /** Something is planned ("Planlagt"). */
  | 'PLANNED'
  /** Something was or is expected ("Forventet"). */
  | 'EXPECTED'
  /** A tender is published ("udbud"). */
  | 'TENDER'
  /** A step in the life of a contract ("Kontrakt"). */
  | 'CONTRACT'
  /** Figures of a day, see `figures` ("Status"). */
  | 'STATUS'
  /** An election ("valg"). */
  | 'ELECTION'
  /** An incident ("hændelse"). */
  | 'INCIDENT'
  /** A step of the staffing of a body ("bemanding"), see `staffingStep`. */
  | 'STAFFING';

/** Conditions on a value of EventKind. */
export type EventKindFilter = {
  /** Is this value. */
  eq?: EventKind | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<EventKind> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** Conditions on the related rows of Event. */
export type EventListFilter = {
  /** One has this id. */
  eq?: string | number | null | undefined;
  /** One has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** One of them meets this. */
  some?: EventFilter | null | undefined;
  /** None of them meets this. */
  none?: EventFilter | null | undefined;
  /** Every one of them meets this; true of none. */
  every?: EventFilter | null | undefined;
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

/** Conditions on a fact of the life of a solution; all given ones must hold. */
export type LifecycleFactFilter = {
  /** All of these hold. */
  and?: Array<LifecycleFactFilter> | null | undefined;
  /** One of these holds; of none, for no row. */
  or?: Array<LifecycleFactFilter> | null | undefined;
  /** This does not hold. */
  not?: LifecycleFactFilter | null | undefined;
  /** Its stable id. */
  id?: IdFilter | null | undefined;
  /** The solution it is told of. */
  solution?: SolutionLinkFilter | null | undefined;
  /** What it tells. */
  kind?: LifecycleKindFilter | null | undefined;
  /** The fact in words. */
  text?: TextFilter | null | undefined;
  /** When it happened or will happen. */
  when?: ApproximateDateFilter | null | undefined;
  /** How it is known. */
  basis?: BasisFilter | null | undefined;
  /** The other solution it names. */
  target?: SolutionLinkFilter | null | undefined;
};

/** Conditions on the related rows of LifecycleFact. */
export type LifecycleFactListFilter = {
  /** One has this id. */
  eq?: string | number | null | undefined;
  /** One has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** One of them meets this. */
  some?: LifecycleFactFilter | null | undefined;
  /** None of them meets this. */
  none?: LifecycleFactFilter | null | undefined;
  /** Every one of them meets this; true of none. */
  every?: LifecycleFactFilter | null | undefined;
};

/** What a fact tells about the life of a solution. */
export type LifecycleKind =
  /** It takes the place of another solution ("Afløser"). */
  | 'REPLACES'
  /** Another solution takes its place ("Afløses af"). */
  | 'REPLACED_BY'
  /** It takes over one function of another solution ("Overtager funktion"). */
  | 'TAKES_OVER_FUNCTION'
  /** Guidance on it was published ("vejledning"). */
  | 'GUIDANCE_PUBLISHED'
  /** It was expected to be available ("Forventet tilgængelig"). */
  | 'AVAILABLE_EXPECTED'
  /** It was expected in operation ("idriftsættelse"). */
  | 'GO_LIVE_EXPECTED'
  /** It opens ("Idriftsættelse"). */
  | 'GO_LIVE'
  /** It was launched ("Lanceret"). */
  | 'LAUNCHED'
  /** First users get access ("Første adgang"). */
  | 'ACCESS'
  /** It was used in earnest for the first time ("Første brug"). */
  | 'FIRST_USE'
  /** It was in use ("I brug"). */
  | 'IN_USE'
  /** A change of it is planned ("Planlagt ændring"). */
  | 'PLANNED_CHANGE'
  /** A step of its first tender ("udbud"). */
  | 'TENDER'
  /** A step of its new tender ("genudbud"). */
  | 'RE_TENDER'
  /** It moves to another supplier or platform ("transition"). */
  | 'TRANSITION'
  /** It is modernised ("modernisering"). */
  | 'MODERNISATION'
  /** It is brought to a standard of security, such as the national one for identities ("NSIS"). */
  | 'SECURITY_STANDARD'
  /** Municipalities leave it ("udfasning"). */
  | 'PHASE_OUT'
  /** It closes ("lukker"). */
  | 'CLOSING';

/** Conditions on a value of LifecycleKind. */
export type LifecycleKindFilter = {
  /** Is this value. */
  eq?: LifecycleKind | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<LifecycleKind> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** Conditions on a solution; all given ones must hold. */
export type SolutionFilter = {
  /** All of these hold. */
  and?: Array<SolutionFilter> | null | undefined;
  /** One of these holds; of none, for no row. */
  or?: Array<SolutionFilter> | null | undefined;
  /** This does not hold. */
  not?: SolutionFilter | null | undefined;
  /** Its stable id, a slug. */
  id?: IdFilter | null | undefined;
  /** Its abbreviation, "SAPA". */
  abbreviation?: TextFilter | null | undefined;
  /** Its name, "Sagsoverblik/Partskontakt". */
  name?: TextFilter | null | undefined;
  /** How the name is known. */
  nameBasis?: SolutionNameBasisFilter | null | undefined;
  /** A remark on how the source spells the name. */
  note?: TextFilter | null | undefined;
  /** What it is. */
  kind?: SolutionKindFilter | null | undefined;
  /** What its sources say of it, in one or two sentences. */
  description?: TextFilter | null | undefined;
  /** Who owns it. */
  owner?: IdFilter | null | undefined;
  /** How the owner is known. */
  ownerBasis?: BasisFilter | null | undefined;
  /** The solution it is part of. */
  partOf?: SolutionLinkFilter | null | undefined;
  /** How it is known what it is part of. */
  partOfBasis?: BasisFilter | null | undefined;
  /** How each step of that chain is known. */
  ancestorBases?: BasisFilter | null | undefined;
  /** How far it is in its life. */
  status?: SolutionStatusFilter | null | undefined;
  /** When the status holds ("pr."). */
  statusAsOf?: ApproximateDateFilter | null | undefined;
  /** How the status is known. */
  statusBasis?: BasisFilter | null | undefined;
  /** The rule behind what goes on when it closes. */
  closingExceptionsRule?: TextFilter | null | undefined;
  /** The events ("hændelser") that concern it. */
  events?: EventListFilter | null | undefined;
  /** Its parts ("komponenter"). */
  components?: SolutionListFilter | null | undefined;
  /** Its contracts ("leverandørkontrakter"), concluded or in tender. */
  contracts?: ContractListFilter | null | undefined;
  /** The facts of other solutions' lives that name it. */
  lifecycleMentions?: LifecycleFactListFilter | null | undefined;
  /** Its vendors. */
  vendors?: SolutionVendorListFilter | null | undefined;
  /** The facts of its life. */
  lifecycle?: LifecycleFactListFilter | null | undefined;
  /** The solutions it is part of, over all steps. */
  ancestorIds?: IdFilter | null | undefined;
  /**
   * Whether its owner is known.
   * @deprecated Use `owner: { exists }`. Goes on 2027-07-01.
   */
  ownerKnown?: BooleanFilter | null | undefined;
  /** Whether KOMBIT is not known to own it. */
  outsideKombit?: BooleanFilter | null | undefined;
  /**
   * The old name.
   * @deprecated Use `vendors: { some: { organisation } }`. Goes on 2027-07-01.
   */
  vendor?: IdFilter | null | undefined;
  /**
   * The old name.
   * @deprecated Use `ancestorIds`. Goes on 2027-07-01.
   */
  ancestor?: IdFilter | null | undefined;
};

/** What a solution is. */
export type SolutionKind =
  /** A solution that a municipal area works in ("løsning", "fagsystem"). */
  | 'BUSINESS_SOLUTION'
  /** A platform that other solutions run on or exchange data through ("infrastruktur"). */
  | 'INFRASTRUCTURE'
  /** A part of another solution ("komponent"). */
  | 'COMPONENT'
  /** An environment of the infrastructure: production or test ("miljø"). */
  | 'ENVIRONMENT'
  /** A public site ("Portal"). */
  | 'PORTAL'
  /** An interface that data come through ("snitflade"). */
  | 'INTERFACE'
  /** A tool, template, guide or library for the work with solutions ("værktøj"). */
  | 'TOOL'
  /** A reference architecture ("rammearkitektur"). */
  | 'ARCHITECTURE'
  /** A classification of municipal tasks ("emnesystematik"). */
  | 'CLASSIFICATION'
  /** A standard for concepts and data ("begrebs- og datastandard"). */
  | 'DATA_STANDARD'
  /** A purchasing agreement that municipalities buy by ("rammeaftale"). */
  | 'FRAMEWORK_AGREEMENT'
  /** Courses ("Kurser"). */
  | 'LEARNING_PROGRAMME'
  /** A platform of an organisation outside the municipalities and KOMBIT ("Ekstern platform"). */
  | 'EXTERNAL_PLATFORM'
  /** A register of an organisation outside the municipalities and KOMBIT ("register"). */
  | 'EXTERNAL_REGISTER'
  /** A system that each municipality has its own of ("lokalt system"). */
  | 'LOCAL_SYSTEM'
  /** An older system that other solutions replace or have to live with ("Ældre system"). */
  | 'LEGACY_SYSTEM';

/** Conditions on a value of SolutionKind. */
export type SolutionKindFilter = {
  /** Is this value. */
  eq?: SolutionKind | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<SolutionKind> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** Conditions on a related row of Solution. */
export type SolutionLinkFilter = {
  /** Has this id. */
  eq?: string | number | null | undefined;
  /** Has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** It meets this. */
  is?: SolutionFilter | null | undefined;
};

/** Conditions on the related rows of Solution. */
export type SolutionListFilter = {
  /** One has this id. */
  eq?: string | number | null | undefined;
  /** One has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** One of them meets this. */
  some?: SolutionFilter | null | undefined;
  /** None of them meets this. */
  none?: SolutionFilter | null | undefined;
  /** Every one of them meets this; true of none. */
  every?: SolutionFilter | null | undefined;
};

/** How the name of a solution is known. */
export type SolutionNameBasis =
  /** The source gives it ("Står i kilden"). */
  | 'STATED'
  /** Concluded from what the source says ("Sluttet af kilden"). */
  | 'INFERRED'
  /** The source has only an abbreviation; its meaning is commonly known ("Almindelig viden"). */
  | 'GENERAL_KNOWLEDGE'
  /** The source gives no name; this one describes what it is ("Beskrivende"). */
  | 'DESCRIPTIVE'
  /** The source misspells it, see `note` ("Rettet"). */
  | 'CORRECTED';

/** Conditions on a value of SolutionNameBasis. */
export type SolutionNameBasisFilter = {
  /** Is this value. */
  eq?: SolutionNameBasis | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<SolutionNameBasis> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** What a list of Solution can be ordered by; ties break on the key. */
export type SolutionOrder =
  /** By id, ascending; rows without one last ("Id, stigende"). */
  | 'ID_ASC'
  /** By id, descending; rows without one last ("Id, faldende"). */
  | 'ID_DESC'
  /** By name, ascending, as Danes order names ("Navn, stigende"). */
  | 'NAME_ASC'
  /** By name, descending, as Danes order names ("Navn, faldende"). */
  | 'NAME_DESC'
  /** By kind, ascending; rows without one last ("Art, stigende"). */
  | 'KIND_ASC'
  /** By kind, descending; rows without one last ("Art, faldende"). */
  | 'KIND_DESC'
  /** By status, ascending; rows without one last ("Status, stigende"). */
  | 'STATUS_ASC'
  /** By status, descending; rows without one last ("Status, faldende"). */
  | 'STATUS_DESC'
  /** By the number of events, ascending ("Hændelser, antal, stigende"). */
  | 'EVENTS_COUNT_ASC'
  /** By the number of events, descending ("Hændelser, antal, faldende"). */
  | 'EVENTS_COUNT_DESC'
  /** By the number of components, ascending ("Komponenter, antal, stigende"). */
  | 'COMPONENTS_COUNT_ASC'
  /** By the number of components, descending ("Komponenter, antal, faldende"). */
  | 'COMPONENTS_COUNT_DESC'
  /** By the number of contracts, ascending ("Kontrakter, antal, stigende"). */
  | 'CONTRACTS_COUNT_ASC'
  /** By the number of contracts, descending ("Kontrakter, antal, faldende"). */
  | 'CONTRACTS_COUNT_DESC'
  /** By the number of lifecycle mentions, ascending ("Omtaler i livsforløb, antal, stigende"). */
  | 'LIFECYCLE_MENTIONS_COUNT_ASC'
  /** By the number of lifecycle mentions, descending ("Omtaler i livsforløb, antal, faldende"). */
  | 'LIFECYCLE_MENTIONS_COUNT_DESC';

/** How far a solution is in its life. */
export type SolutionStatus =
  /** It is meant to come ("På vej"). */
  | 'INTENDED'
  /** Its first tender is out ("udbud"). */
  | 'TENDER'
  /** It is in use ("i drift"). */
  | 'IN_OPERATION'
  /** It is in use and is tendered anew ("genudbud"). */
  | 'RE_TENDER'
  /** Municipalities are leaving it ("udfasning"). */
  | 'PHASE_OUT'
  /** It closes ("lukker"). */
  | 'CLOSING'
  /** No source says ("Ikke oplyst"). */
  | 'NOT_STATED';

/** Conditions on a value of SolutionStatus. */
export type SolutionStatusFilter = {
  /** Is this value. */
  eq?: SolutionStatus | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<SolutionStatus> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** Conditions on a vendor of a solution; all given ones must hold. */
export type SolutionVendorFilter = {
  /** All of these hold. */
  and?: Array<SolutionVendorFilter> | null | undefined;
  /** One of these holds; of none, for no row. */
  or?: Array<SolutionVendorFilter> | null | undefined;
  /** This does not hold. */
  not?: SolutionVendorFilter | null | undefined;
  /** Its stable id. */
  id?: IdFilter | null | undefined;
  /** The solution. */
  solution?: SolutionLinkFilter | null | undefined;
  /** The vendor. */
  organisation?: IdFilter | null | undefined;
  /** What it does for the solution. */
  role?: TextFilter | null | undefined;
  /** When it is stated for ("pr."). */
  asOf?: ApproximateDateFilter | null | undefined;
  /** How it is known. */
  basis?: BasisFilter | null | undefined;
};

/** Conditions on the related rows of SolutionVendor. */
export type SolutionVendorListFilter = {
  /** One has this id. */
  eq?: string | number | null | undefined;
  /** One has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** One of them meets this. */
  some?: SolutionVendorFilter | null | undefined;
  /** None of them meets this. */
  none?: SolutionVendorFilter | null | undefined;
  /** Every one of them meets this; true of none. */
  every?: SolutionVendorFilter | null | undefined;
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

export type PortalSolutionsQueryVariables = Exact<{
  filter?: SolutionFilter | null | undefined;
  order: Array<SolutionOrder> | SolutionOrder;
  after?: string | null | undefined;
}>;

export type PortalSolutionsQuery = {
  solutions: {
    __typename: 'SolutionConnection';
    totalCount: number;
    groups: Array<{ __typename: 'GroupCount'; count: number; keys: Array<{ __typename: 'GroupKey'; value: string | null }> }> | null;
    nodes: Array<{
      __typename: 'Solution';
      id: string;
      name: string;
      abbreviation: string | null;
      kind: SolutionKind;
      status: SolutionStatus;
      partOf: { __typename: 'Solution'; id: string; name: string } | null;
      governance: { __typename: 'GovernanceAssignment'; id: string; steeringBody: { __typename: 'Body'; id: string; name: string } } | null;
      agreements: { __typename: 'AgreementConnection'; totalCount: number } | null;
      tasks: { __typename: 'TaskConnection'; totalCount: number } | null;
      outageImpact: {
        __typename: 'Impact';
        direct: Array<{ __typename: 'Solution'; id: string }>;
        possibleViaParent: Array<{ __typename: 'Solution'; id: string }>;
      };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  } | null;
  all: {
    __typename: 'SolutionConnection';
    totalCount: number;
    kinds: Array<{ __typename: 'GroupCount'; count: number; keys: Array<{ __typename: 'GroupKey'; value: string | null }> }> | null;
    owners: Array<{ __typename: 'GroupCount'; count: number; keys: Array<{ __typename: 'GroupKey'; value: string | null; label: string }> }> | null;
    statuses: Array<{ __typename: 'GroupCount'; count: number; keys: Array<{ __typename: 'GroupKey'; value: string | null }> }> | null;
  } | null;
  dataAsOf: { __typename: 'DataAsOf'; asOf: string | null } | null;
};

export const PortalSolutions: TypedDocumentNode<PortalSolutionsQuery, PortalSolutionsQueryVariables> & { documentId: string; isOneTable: boolean } = {
  documentId: '7a15289d2f771309b80669dce2f2e4b71486c2d3de693d609926155bfb29243a',
  isOneTable: false,
  ...JSON.parse(
    '{"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalSolutions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SolutionFilter"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SolutionOrder"}}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"solutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"keys"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"governance"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"steeringBody"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KLIK_TASK"},{"kind":"EnumValue","value":"FOLLOW_UP"}]}}]}}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outageImpact"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direct"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"possibleViaParent"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"solutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","alias":{"kind":"Name","value":"kinds"},"name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"LABEL_ASC"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"keys"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"owners"},"name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OWNER"}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"LABEL_ASC"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"keys"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statuses"},"name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATUS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"LABEL_ASC"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"keys"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}',
  ),
};
