/** Generated from tasks.graphql by "npm run schema". */

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

/** Which municipalities a KLIK task or a playbook activity is for. */
export type KlikTaskAudience =
  /** Every municipality ("Alle kommuner"). */
  | 'ALL_MUNICIPALITIES'
  /** The municipalities that it names ("Nævnte kommuner"). */
  | 'NAMED_MUNICIPALITIES';

/** Conditions on a value of KlikTaskAudience. */
export type KlikTaskAudienceFilter = {
  /** Is this value. */
  eq?: KlikTaskAudience | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<KlikTaskAudience> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** Conditions on a playbook activity; all given ones must hold. */
export type PlaybookActivityFilter = {
  /** All of these hold. */
  and?: Array<PlaybookActivityFilter> | null | undefined;
  /** One of these holds; of none, for no row. */
  or?: Array<PlaybookActivityFilter> | null | undefined;
  /** This does not hold. */
  not?: PlaybookActivityFilter | null | undefined;
  /** Its stable id, a slug. */
  id?: IdFilter | null | undefined;
  /** Where it comes from. */
  kind?: TaskKindFilter | null | undefined;
  /** What it is called, or what is asked. */
  title?: TextFilter | null | undefined;
  /** When it starts. */
  start?: ApproximateDateFilter | null | undefined;
  /** When it ends, or is due. */
  end?: ApproximateDateFilter | null | undefined;
  /** The solutions it concerns, not their parts or parents. */
  solutions?: IdFilter | null | undefined;
  /** The agreements it is tied to. */
  agreements?: IdFilter | null | undefined;
  /** The events it is tied to, each with how that is known. */
  events?: TaskEventListFilter | null | undefined;
  /** Its number in the playbook, "4.13" or "7.1.1". */
  number?: TextFilter | null | undefined;
  /** The theme, a chapter of the playbook. */
  theme?: PlaybookThemeLinkFilter | null | undefined;
  /** The theme that a case is an example of. */
  caseTheme?: PlaybookThemeLinkFilter | null | undefined;
  /** Which municipalities it is for. */
  audience?: KlikTaskAudienceFilter | null | undefined;
  /** How the audience is known. */
  audienceBasis?: BasisFilter | null | undefined;
  /** How far its first expectation, the activity itself, binds. */
  obligation?: PlaybookObligationFilter | null | undefined;
  /** The word of the playbook for that. */
  obligationRaw?: TextFilter | null | undefined;
  /** The expectation that the obligation is that of, where others have another level. */
  obligationCovers?: TextFilter | null | undefined;
  /** How the solutions are known. */
  solutionsBasis?: BasisFilter | null | undefined;
  /** Where its end is ongoing. */
  ongoingAsOf?: DateFilter | null | undefined;
  /** The day an addendum closed it, although its end is ongoing. */
  closedByAddendum?: DateFilter | null | undefined;
  /** The municipalities it names. */
  municipalities?: IdFilter | null | undefined;
  /** Whom it recommends for the role to be filled. */
  recommendedProfile?: TextFilter | null | undefined;
  /** When its material was promised. */
  expectedPublication?: ApproximateDateFilter | null | undefined;
  /** The notice of termination in months ("opsigelsesvarsel"). */
  noticeMonths?: IntFilter | null | undefined;
  /** The activities it points to. */
  relatedActivities?: RelatedActivityListFilter | null | undefined;
  /** The activities that point to it. */
  relatedFrom?: RelatedActivityListFilter | null | undefined;
  /** The categories of readiness requirements that it deals with. */
  readinessCategories?: ReadinessCategoryListFilter | null | undefined;
  /**
   * Is open on this day, as `isOpen` tells.
   * @deprecated Use `state`. Goes on 2027-07-01.
   */
  openOn?: string | null | undefined;
  /**
   * Is past its end on this day, as `isOverdue` tells.
   * @deprecated Use `state`. Goes on 2027-07-01.
   */
  overdueOn?: string | null | undefined;
  /** Starts on or before the last day of this period and ends on or after its first; an ongoing end reaches to the day of the edition that says so. */
  during?: DateRange | null | undefined;
  /**
   * The old name.
   * @deprecated Use `during`. Goes on 2027-07-01.
   */
  window?: DateRange | null | undefined;
  /**
   * Whether it is tied to any agreement.
   * @deprecated Use `agreements: { exists }`. Goes on 2027-07-01.
   */
  hasAgreement?: BooleanFilter | null | undefined;
  /** Where a day stands in its period. */
  state?: TaskStateFilter | null | undefined;
  /** Whether it belongs to a programme that is concluded. */
  isHistory?: BooleanFilter | null | undefined;
  /**
   * The old name.
   * @deprecated Use `solutions`. Goes on 2027-07-01.
   */
  solution?: IdFilter | null | undefined;
  /**
   * The old name.
   * @deprecated Use `agreements`. Goes on 2027-07-01.
   */
  agreement?: IdFilter | null | undefined;
  /**
   * The old name.
   * @deprecated Use `municipalities`. Goes on 2027-07-01.
   */
  municipality?: IdFilter | null | undefined;
};

/** Conditions on a related row of PlaybookActivity. */
export type PlaybookActivityLinkFilter = {
  /** Has this id. */
  eq?: string | number | null | undefined;
  /** Has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** It meets this. */
  is?: PlaybookActivityFilter | null | undefined;
};

/** Conditions on the related rows of PlaybookActivity. */
export type PlaybookActivityListFilter = {
  /** One has this id. */
  eq?: string | number | null | undefined;
  /** One has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** One of them meets this. */
  some?: PlaybookActivityFilter | null | undefined;
  /** None of them meets this. */
  none?: PlaybookActivityFilter | null | undefined;
  /** Every one of them meets this; true of none. */
  every?: PlaybookActivityFilter | null | undefined;
};

/** How far the playbook binds a municipality to an activity. */
export type PlaybookObligation =
  /** The municipality must ("skal", "forudsætning"). */
  | 'REQUIRED'
  /** The municipality should ("bør", "anbefaling", "vigtigt"). */
  | 'RECOMMENDED'
  /** The municipality is called upon ("opfordres"). */
  | 'INVITED'
  /** The municipality is asked ("anmodning"). */
  | 'REQUESTED'
  /** The municipality may take it up ("tilbud"). */
  | 'OFFER'
  /** An example of another municipality ("inspiration"). */
  | 'INSPIRATION'
  /** The playbook does not say ("Ikke oplyst"). */
  | 'NOT_STATED';

/** Conditions on a value of PlaybookObligation. */
export type PlaybookObligationFilter = {
  /** Is this value. */
  eq?: PlaybookObligation | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<PlaybookObligation> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** Conditions on a theme of the playbook; all given ones must hold. */
export type PlaybookThemeFilter = {
  /** All of these hold. */
  and?: Array<PlaybookThemeFilter> | null | undefined;
  /** One of these holds; of none, for no row. */
  or?: Array<PlaybookThemeFilter> | null | undefined;
  /** This does not hold. */
  not?: PlaybookThemeFilter | null | undefined;
  /** Its stable id, a slug. */
  id?: IdFilter | null | undefined;
  /** The chapter of its activities. */
  chapter?: TextFilter | null | undefined;
  /** The section of its cases. */
  casesChapter?: TextFilter | null | undefined;
  /** Its heading. */
  title?: TextFilter | null | undefined;
  /** Its activities, in document order. */
  activities?: PlaybookActivityListFilter | null | undefined;
  /** The cases that are examples of it, in document order. */
  cases?: PlaybookActivityListFilter | null | undefined;
};

/** Conditions on a related row of PlaybookTheme. */
export type PlaybookThemeLinkFilter = {
  /** Has this id. */
  eq?: string | number | null | undefined;
  /** Has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** It meets this. */
  is?: PlaybookThemeFilter | null | undefined;
};

/** Conditions on a row of ReadinessCategory; all given ones must hold. */
export type ReadinessCategoryFilter = {
  /** All of these hold. */
  and?: Array<ReadinessCategoryFilter> | null | undefined;
  /** One of these holds; of none, for no row. */
  or?: Array<ReadinessCategoryFilter> | null | undefined;
  /** This does not hold. */
  not?: ReadinessCategoryFilter | null | undefined;
  /** Its stable id, a slug. */
  id?: IdFilter | null | undefined;
  /** The rule it belongs to. */
  readiness?: ReadinessRuleLinkFilter | null | undefined;
  /** Its number in the playbook. */
  number?: IntFilter | null | undefined;
  /** Its name. */
  name?: TextFilter | null | undefined;
  /** The activity that deals with it. */
  activity?: PlaybookActivityLinkFilter | null | undefined;
  /** How that activity is known. */
  activityBasis?: BasisFilter | null | undefined;
};

/** Conditions on the related rows of ReadinessCategory. */
export type ReadinessCategoryListFilter = {
  /** One has this id. */
  eq?: string | number | null | undefined;
  /** One has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** One of them meets this. */
  some?: ReadinessCategoryFilter | null | undefined;
  /** None of them meets this. */
  none?: ReadinessCategoryFilter | null | undefined;
  /** Every one of them meets this; true of none. */
  every?: ReadinessCategoryFilter | null | undefined;
};

/** Conditions on a row of ReadinessRule; all given ones must hold. */
export type ReadinessRuleFilter = {
  /** All of these hold. */
  and?: Array<ReadinessRuleFilter> | null | undefined;
  /** One of these holds; of none, for no row. */
  or?: Array<ReadinessRuleFilter> | null | undefined;
  /** This does not hold. */
  not?: ReadinessRuleFilter | null | undefined;
  /** Its stable id. */
  id?: IdFilter | null | undefined;
  /** How many months before implementation the prerequisites are told at the latest. */
  informsBeforeMonths?: IntFilter | null | undefined;
  /** Who tells them. */
  informsWho?: IdFilter | null | undefined;
  /** A remark on that notice. */
  informsNote?: TextFilter | null | undefined;
  /** How many months before implementation it is confirmed at the latest that they are met. */
  confirmBeforeMonths?: IntFilter | null | undefined;
  /** Who confirms. */
  confirmsWho?: IdFilter | null | undefined;
  /** A remark on the confirmation. */
  confirmNote?: TextFilter | null | undefined;
  /** The activity of the playbook that states it. */
  activity?: PlaybookActivityLinkFilter | null | undefined;
  /** The categories that requirements fall within, in their order. */
  categories?: ReadinessCategoryListFilter | null | undefined;
  /** A remark on the categories. */
  categoriesNote?: TextFilter | null | undefined;
  /** A remark on these themes. */
  overarchingThemesNote?: TextFilter | null | undefined;
  /** How the prerequisites of a project are told. */
  overviewNote?: TextFilter | null | undefined;
};

/** Conditions on a related row of ReadinessRule. */
export type ReadinessRuleLinkFilter = {
  /** Has this id. */
  eq?: string | number | null | undefined;
  /** Has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** It meets this. */
  is?: ReadinessRuleFilter | null | undefined;
};

/** Conditions on a row of RelatedActivity; all given ones must hold. */
export type RelatedActivityFilter = {
  /** All of these hold. */
  and?: Array<RelatedActivityFilter> | null | undefined;
  /** One of these holds; of none, for no row. */
  or?: Array<RelatedActivityFilter> | null | undefined;
  /** This does not hold. */
  not?: RelatedActivityFilter | null | undefined;
  /** Its stable id. */
  id?: IdFilter | null | undefined;
  /** The activity that points. */
  namedBy?: PlaybookActivityLinkFilter | null | undefined;
  /** The activity it points to. */
  activity?: PlaybookActivityLinkFilter | null | undefined;
  /** How that is known. */
  basis?: BasisFilter | null | undefined;
};

/** Conditions on the related rows of RelatedActivity. */
export type RelatedActivityListFilter = {
  /** One has this id. */
  eq?: string | number | null | undefined;
  /** One has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** One of them meets this. */
  some?: RelatedActivityFilter | null | undefined;
  /** None of them meets this. */
  none?: RelatedActivityFilter | null | undefined;
  /** Every one of them meets this; true of none. */
  every?: RelatedActivityFilter | null | undefined;
};

/** Conditions on a row of TaskEvent; all given ones must hold. */
export type TaskEventFilter = {
  /** All of these hold. */
  and?: Array<TaskEventFilter> | null | undefined;
  /** One of these holds; of none, for no row. */
  or?: Array<TaskEventFilter> | null | undefined;
  /** This does not hold. */
  not?: TaskEventFilter | null | undefined;
  /** Its stable id. */
  id?: IdFilter | null | undefined;
  /** The task. */
  task?: TaskLinkFilter | null | undefined;
  /** The event. */
  event?: IdFilter | null | undefined;
  /** How the tie is known. */
  basis?: BasisFilter | null | undefined;
};

/** Conditions on the related rows of TaskEvent. */
export type TaskEventListFilter = {
  /** One has this id. */
  eq?: string | number | null | undefined;
  /** One has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** One of them meets this. */
  some?: TaskEventFilter | null | undefined;
  /** None of them meets this. */
  none?: TaskEventFilter | null | undefined;
  /** Every one of them meets this; true of none. */
  every?: TaskEventFilter | null | undefined;
};

/** Conditions on a task; all given ones must hold. */
export type TaskFilter = {
  /** All of these hold. */
  and?: Array<TaskFilter> | null | undefined;
  /** One of these holds; of none, for no row. */
  or?: Array<TaskFilter> | null | undefined;
  /** This does not hold. */
  not?: TaskFilter | null | undefined;
  /** Its stable id, a slug. */
  id?: IdFilter | null | undefined;
  /** Where it comes from. */
  kind?: TaskKindFilter | null | undefined;
  /** What it is called, or what is asked. */
  title?: TextFilter | null | undefined;
  /** When it starts. */
  start?: ApproximateDateFilter | null | undefined;
  /** When it ends, or is due. */
  end?: ApproximateDateFilter | null | undefined;
  /** The solutions it concerns, not their parts or parents. */
  solutions?: IdFilter | null | undefined;
  /** The agreements it is tied to. */
  agreements?: IdFilter | null | undefined;
  /** The events it is tied to, each with how that is known. */
  events?: TaskEventListFilter | null | undefined;
  /**
   * Is open on this day, as `isOpen` tells.
   * @deprecated Use `state`. Goes on 2027-07-01.
   */
  openOn?: string | null | undefined;
  /**
   * Is past its end on this day, as `isOverdue` tells.
   * @deprecated Use `state`. Goes on 2027-07-01.
   */
  overdueOn?: string | null | undefined;
  /** Starts on or before the last day of this period and ends on or after its first; an ongoing end reaches to the day of the edition that says so. */
  during?: DateRange | null | undefined;
  /**
   * The old name.
   * @deprecated Use `during`. Goes on 2027-07-01.
   */
  window?: DateRange | null | undefined;
  /**
   * Whether it is tied to any agreement.
   * @deprecated Use `agreements: { exists }`. Goes on 2027-07-01.
   */
  hasAgreement?: BooleanFilter | null | undefined;
  /** Where a day stands in its period. */
  state?: TaskStateFilter | null | undefined;
  /** Whether it belongs to a programme that is concluded. */
  isHistory?: BooleanFilter | null | undefined;
  /** KLIK tasks: whether it is published in KLIK. */
  isPublished?: BooleanFilter | null | undefined;
  /**
   * The old name.
   * @deprecated Use `isPublished`. Goes on 2027-07-01.
   */
  inOverview?: BooleanFilter | null | undefined;
  /** KLIK tasks and playbook activities: which municipalities it is for. */
  audience?: KlikTaskAudienceFilter | null | undefined;
  /** Playbook activities: the municipalities it names, by code. */
  municipalities?: IdFilter | null | undefined;
  /** Playbook activities: its theme. */
  theme?: PlaybookThemeLinkFilter | null | undefined;
  /** Cases of the playbook: the theme it is an example of. */
  caseTheme?: PlaybookThemeLinkFilter | null | undefined;
  /** Playbook activities: how far it binds. */
  obligation?: PlaybookObligationFilter | null | undefined;
  /** Follow-ups: the groups it is put to. */
  recipientGroups?: IdFilter | null | undefined;
  /**
   * The old name.
   * @deprecated Use `solutions`. Goes on 2027-07-01.
   */
  solution?: IdFilter | null | undefined;
  /**
   * The old name.
   * @deprecated Use `agreements`. Goes on 2027-07-01.
   */
  agreement?: IdFilter | null | undefined;
  /**
   * The old name.
   * @deprecated Use `municipalities`. Goes on 2027-07-01.
   */
  municipality?: IdFilter | null | undefined;
  /**
   * The old name.
   * @deprecated Use `recipientGroups`. Goes on 2027-07-01.
   */
  recipientGroup?: IdFilter | null | undefined;
};

/** Where a task comes from. */
export type TaskKind =
  /** A task in KLIK, the municipalities' task system ("KLIK-opgave"). */
  | 'KLIK_TASK'
  /** What programme leaders or municipalities were asked to do after a meeting ("opfølgning"). */
  | 'FOLLOW_UP'
  /** An activity of the playbook of the monopoly break ("aktivitet" of the "drejebog"). */
  | 'PLAYBOOK_ACTIVITY';

/** Conditions on a value of TaskKind. */
export type TaskKindFilter = {
  /** Is this value. */
  eq?: TaskKind | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<TaskKind> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
};

/** Conditions on a related row of Task. */
export type TaskLinkFilter = {
  /** Has this id. */
  eq?: string | number | null | undefined;
  /** Has one of these ids. */
  in?: Array<string | number> | null | undefined;
  /** Whether there is one. */
  exists?: boolean | null | undefined;
  /** It meets this. */
  is?: TaskFilter | null | undefined;
};

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

/** Conditions on a value of TaskState on a day. */
export type TaskStateFilter = {
  /** Is this value. */
  eq?: TaskState | null | undefined;
  /** Is one of these values; of none, no row is. */
  in?: Array<TaskState> | null | undefined;
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

export type PortalTasksQueryVariables = Exact<{
  filter: TaskFilter;
  ofKind: TaskFilter;
  municipality: string | number;
  hasMunicipality: boolean;
  day: string;
}>;

export type PortalTasksQuery = {
  tasks?: {
    __typename: 'TaskConnection';
    totalCount: number;
    nodes: Array<
      | {
          __typename: 'FollowUp';
          addressee: string;
          id: string;
          kind: TaskKind;
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
          code: string | null;
          isWorkingTitle: boolean;
          variantBasis: Basis | null;
          id: string;
          kind: TaskKind;
          title: string;
          state: TaskState;
          isHistory: boolean;
          variantVendor: { __typename: 'Organisation'; id: string; name: string } | null;
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
          number: string;
          id: string;
          kind: TaskKind;
          title: string;
          state: TaskState;
          isHistory: boolean;
          theme: { __typename: 'PlaybookTheme'; id: string; label: string };
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
  municipality?: {
    __typename: 'Municipality';
    code: string;
    name: string;
    tasks: {
      __typename: 'TaskConnection';
      totalCount: number;
      nodes: Array<
        | {
            __typename: 'FollowUp';
            addressee: string;
            id: string;
            kind: TaskKind;
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
            code: string | null;
            isWorkingTitle: boolean;
            variantBasis: Basis | null;
            id: string;
            kind: TaskKind;
            title: string;
            state: TaskState;
            isHistory: boolean;
            variantVendor: { __typename: 'Organisation'; id: string; name: string } | null;
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
            number: string;
            id: string;
            kind: TaskKind;
            title: string;
            state: TaskState;
            isHistory: boolean;
            theme: { __typename: 'PlaybookTheme'; id: string; label: string };
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
  } | null;
  kinds: {
    __typename: 'TaskConnection';
    groups: Array<{ __typename: 'GroupCount'; count: number; keys: Array<{ __typename: 'GroupKey'; value: string | null }> }> | null;
  } | null;
  ofKind: {
    __typename: 'TaskConnection';
    totalCount: number;
    concerned: Array<{ __typename: 'GroupCount'; count: number; keys: Array<{ __typename: 'GroupKey'; value: string | null; label: string }> }> | null;
  } | null;
  dataAsOf: { __typename: 'DataAsOf'; asOf: string | null } | null;
};

export type ShownTasksFragment = {
  __typename: 'TaskConnection';
  totalCount: number;
  nodes: Array<
    | {
        __typename: 'FollowUp';
        addressee: string;
        id: string;
        kind: TaskKind;
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
        code: string | null;
        isWorkingTitle: boolean;
        variantBasis: Basis | null;
        id: string;
        kind: TaskKind;
        title: string;
        state: TaskState;
        isHistory: boolean;
        variantVendor: { __typename: 'Organisation'; id: string; name: string } | null;
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
        number: string;
        id: string;
        kind: TaskKind;
        title: string;
        state: TaskState;
        isHistory: boolean;
        theme: { __typename: 'PlaybookTheme'; id: string; label: string };
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

export const PortalTasks: TypedDocumentNode<PortalTasksQuery, PortalTasksQueryVariables> & { documentId: string; isOneTable: boolean } = {
  documentId: '2709bcc0052c702fb084cf383ae479e71877a0f6fafc24d74f320d07f55b6b89',
  isOneTable: false,
  ...JSON.parse(
    '{"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ofKind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasMunicipality"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"END_ASC"}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasMunicipality"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownTasks"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasMunicipality"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"END_ASC"}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownTasks"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"kinds"},"name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"keys"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ofKind"},"name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ofKind"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","alias":{"kind":"Name","value":"concerned"},"name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SOLUTIONS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"LABEL_ASC"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"keys"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownTasks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskConnection"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"start"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"isHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"solutions"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KlikTask"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"isWorkingTitle"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"variantBasis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"variantVendor"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressee"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookActivity"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"theme"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"When"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApproximateDate"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"to"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"precision"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"yearInferred"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"when"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}',
  ),
};
