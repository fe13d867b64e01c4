/** Generated from solution.graphql by "npm run schema". */

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

/** How far a data access is ("dataadgang"). */
export type DataAccessStatus =
  /** The source does not say ("ikke oplyst"). */
  | 'NOT_STATED'
  /** A KLIK task to set it up is planned ("KLIK-opgave på vej"). */
  | 'PLANNED'
  /** It is expected later, see `expected` ("ventes"). */
  | 'EXPECTED'
  /** It can be agreed now ("tilgængelig"). */
  | 'AVAILABLE';

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

/** How one solution depends on another. */
export type DependencyKind =
  /** It gets data from it ("Data"). An outage passes over. */
  | 'DATA'
  /** It is integrated with it ("integration"). An outage passes over. */
  | 'INTEGRATION'
  /** Users get their rights through it ("adgangsstyring"). An outage passes over. */
  | 'ACCESS'
  /** It needs it while it runs ("Kørsel"). An outage passes over. */
  | 'RUNTIME'
  /** It runs on it ("drift"). An outage passes over. */
  | 'HOSTING'
  /** It uses functions of it ("Funktion"). An outage passes over. */
  | 'FUNCTIONAL'
  /** It sorts its data by it ("Klassifikation"). No outage passes over. */
  | 'CLASSIFICATION'
  /** It describes it ("Beskriver"). No outage passes over. */
  | 'DOCUMENTS'
  /** It demands the use of it ("Kræver"). No outage passes over. */
  | 'REQUIRES';

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

/** Where a task comes from. */
export type TaskKind =
  /** A task in KLIK, the municipalities' task system ("KLIK-opgave"). */
  | 'KLIK_TASK'
  /** What programme leaders or municipalities were asked to do after a meeting ("opfølgning"). */
  | 'FOLLOW_UP'
  /** An activity of the playbook of the monopoly break ("aktivitet" of the "drejebog"). */
  | 'PLAYBOOK_ACTIVITY';

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

export type PortalSolutionQueryVariables = Exact<{
  id: string | number;
  day: string;
}>;

export type PortalSolutionQuery = {
  solution: {
    __typename: 'Solution';
    id: string;
    name: string;
    abbreviation: string | null;
    kind: SolutionKind;
    status: SolutionStatus;
    statusBasis: Basis | null;
    description: string | null;
    ownerBasis: Basis | null;
    owner: { __typename: 'Organisation'; id: string; name: string } | null;
    partOf: { __typename: 'Solution'; id: string; name: string } | null;
    sources: Array<{
      __typename: 'Citation';
      document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
      section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
    }>;
    components: { __typename: 'SolutionConnection'; nodes: Array<{ __typename: 'Solution'; id: string; name: string }> } | null;
    vendors: Array<{
      __typename: 'SolutionVendor';
      id: string;
      role: string;
      basis: Basis;
      organisation: { __typename: 'Organisation'; id: string; name: string } | null;
      sources: Array<{
        __typename: 'Citation';
        document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
        section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
      }>;
    }> | null;
    lifecycle: Array<{
      __typename: 'LifecycleFact';
      id: string;
      kind: LifecycleKind;
      text: string;
      basis: Basis;
      target: { __typename: 'Solution'; id: string; name: string } | null;
      sources: Array<{
        __typename: 'Citation';
        document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
        section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
      }>;
    }> | null;
    governance: {
      __typename: 'GovernanceAssignment';
      id: string;
      basis: Basis;
      incidentBasis: Basis | null;
      model: { __typename: 'GovernanceModel'; id: string; name: string };
      steeringBody: { __typename: 'Body'; id: string; name: string };
      advisoryBodies: Array<{ __typename: 'Body'; id: string; name: string }>;
      incidentBody: { __typename: 'Body'; id: string; name: string } | null;
      sources: Array<{
        __typename: 'Citation';
        document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
        section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
      }>;
    } | null;
    agreements: {
      __typename: 'AgreementConnection';
      totalCount: number;
      nodes: Array<{
        __typename: 'Agreement';
        id: string;
        label: string;
        type: AgreementType;
        typeRaw: string | null;
        state: AgreementState;
        recipientsRaw: string | null;
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
      }>;
    } | null;
    tasks: {
      __typename: 'TaskConnection';
      totalCount: number;
      nodes: Array<
        | {
            __typename: 'FollowUp';
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
            sources: Array<{
              __typename: 'Citation';
              document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
              section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
            }>;
          }
        | {
            __typename: 'KlikTask';
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
            sources: Array<{
              __typename: 'Citation';
              document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
              section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
            }>;
          }
        | {
            __typename: 'PlaybookActivity';
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
            sources: Array<{
              __typename: 'Citation';
              document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
              section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
            }>;
          }
      >;
    } | null;
    dataAccesses: {
      __typename: 'DataAccessConnection';
      nodes: Array<{
        __typename: 'DataAccess';
        id: string;
        name: string;
        purposeCount: number | null;
        status: DataAccessStatus;
        statusBasis: Basis | null;
        signing: string;
        channel: { __typename: 'Solution'; id: string; name: string } | null;
        expected: {
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
      }>;
    } | null;
    elections: {
      __typename: 'ElectionConnection';
      nodes: Array<{
        __typename: 'Election';
        id: string;
        name: string;
        wentWell: Array<string>;
        couldBeBetter: Array<string>;
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
        nextSteps: Array<{ __typename: 'ElectionNextStep'; id: string; text: string }>;
        sources: Array<{
          __typename: 'Citation';
          document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
          section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
        }>;
      }>;
    } | null;
    retender: {
      __typename: 'Retender';
      id: string;
      fromSetup: string;
      toSetup: string;
      principles: Array<string>;
      stagesBasis: Basis | null;
      stages: Array<{ __typename: 'TransitionStage'; id: string; name: string; parts: Array<string> }>;
      sources: Array<{
        __typename: 'Citation';
        document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
        section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
      }>;
    } | null;
    dependencies: Array<{
      __typename: 'Dependency';
      id: string;
      kind: DependencyKind;
      isOperational: boolean;
      text: string;
      basis: Basis;
      dependsOn: { __typename: 'Solution'; id: string; name: string; owner: { __typename: 'Organisation'; id: string; name: string } | null };
      sources: Array<{
        __typename: 'Citation';
        document: { __typename: 'Document'; id: string; title: string; when: { __typename: 'ApproximateDate'; from: string | null } } | null;
        section: { __typename: 'DocumentSection'; id: string; section: string; title: string } | null;
      }>;
    }>;
    outageImpact: {
      __typename: 'Impact';
      direct: Array<{ __typename: 'Solution'; id: string; name: string; abbreviation: string | null }>;
      indirect: Array<{ __typename: 'Solution'; id: string; name: string; abbreviation: string | null }>;
      possibleViaParent: Array<{ __typename: 'Solution'; id: string; name: string; abbreviation: string | null }>;
    };
    events: {
      __typename: 'EventConnection';
      nodes: Array<{
        __typename: 'Event';
        id: string;
        kind: EventKind;
        title: string;
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

export const PortalSolution: TypedDocumentNode<PortalSolutionQuery, PortalSolutionQueryVariables> & { documentId: string; isOneTable: boolean } = {
  documentId: '937d061fb36c484286478d366d93f47f0e0a3ca72da66735d9f1e8087a5ca734',
  isOneTable: false,
  ...JSON.parse(
    '{"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalSolution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"solution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"statusBasis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"owner"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerBasis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"components"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vendors"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"role"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"basis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"basis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"target"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"governance"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"basis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"model"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steeringBody"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advisoryBodies"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidentBody"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incidentBasis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEADLINE_ASC"}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"type"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"typeRaw"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientsRaw"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"END_ASC"}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"isHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"start"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataAccesses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"purposeCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"statusBasis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"signing"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"elections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"when"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wentWell"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"couldBeBetter"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retender"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"fromSetup"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"toSetup"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"principles"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"stages"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stagesBasis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependencies"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"isOperational"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"basis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"owner"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outageImpact"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direct"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indirect"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"possibleViaParent"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"when"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"When"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"When"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApproximateDate"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"to"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"precision"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"yearInferred"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"daysUntil"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"when"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}',
  ),
};
