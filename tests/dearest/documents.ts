import { keysOf } from '@portfolio/records';
import { many } from '../bad-input/probe.js';

/** A request within every limit, as expensive as it can be. */
export interface ExpensiveRequest {
  name: string;
  query: string;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
}

const VOWELS = [...'aeiouyæøå'];
/** As many ids as one filter takes. */
const idsOf = (type: 'Task' | 'Agreement') => Array.from({ length: 1_000 }, (_, index) => keysOf(type)[index % keysOf(type).length]!);

const TASK = `id kind title state isHistory start { raw from to } end { raw from to daysUntil } solutions { id name } agreements { id } events { basis event { id title } }
  sources { section { id } document { id title } }`;
const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';

/** Requests found to be expensive, by hand and by random search, each of another kind. */
export function expensiveRequests(): ExpensiveRequest[] {
  return [...texts(), ...statements(), ...rows(), ...plans(), ...values(), ...failing()];
}

/** A long text under many aliases, at many places: few rows, many bytes. */
function texts(): ExpensiveRequest[] {
  const repeated = (first: number, second: number, third: number, aliases: number) =>
    `{ agreements(first: ${first}, filter: { requiresSignature: { eq: true } }) { nodes { signatures(first: ${second}) { nodes { agreement { signatures(first: ${third}) {
      nodes { agreement { ${many(aliases, (index) => `a${index}: recipientsRaw`)} } } } } } } } } }`;
  return [
    { name: 'a text 49 times at 93,100 places', query: repeated(19, 98, 50, 49) },
    { name: 'a text 49 times at 37,240 places', query: repeated(19, 98, 20, 49) },
    { name: 'a text 35 times at 37,240 places', query: repeated(19, 98, 20, 35) },
    { name: 'an answer as long as it may be', query: repeated(19, 98, 4, 40) },
    { name: 'an answer as long as it may be, packed', query: repeated(19, 98, 4, 39), headers: { 'accept-encoding': 'br' } },
    { name: 'an answer as long as it may be, its cost told', query: repeated(19, 98, 4, 38), headers: { 'x-cost': 'on' } },
    {
      name: 'many short values',
      query: `{ agreements(first: 19, filter: { requiresSignature: { eq: true } }) { nodes { signatures(first: 90) { nodes { agreement { signatures(first: 50) {
        nodes { id status placeInSource municipality { code name } } } } } } } } }`,
    },
  ];
}

/** Pages, counts and groups under many aliases, each with conditions of its own: a statement or more for each. */
function statements(): ExpensiveRequest[] {
  return [
    {
      name: 'tasks of each municipality by 45 conditions',
      query: `{ municipalities(first: 50) { nodes { ${many(45, (index) => `g${index}: tasks(first: 20, filter: { title: { contains: "${VOWELS[index % 9]}" }, state: { eq: OPEN, asOf: "20${10 + index}-01-01" } }) { totalCount groups(by: KIND) { keys { value } count } nodes { id title } }`)} } } }`,
    },
    {
      name: 'four lists of each solution, twelve times',
      query: `{ solutions(first: 100) { nodes { ${many(12, (index) =>
        [
          `a${index}: tasks(first: ${index + 1}) { ${PAGE} groups(by: KIND) { count } nodes { id } }`,
          `b${index}: agreements(first: ${index + 1}) { ${PAGE} groups(by: SCOPE) { count } nodes { id } }`,
          `c${index}: dataAccesses(first: ${index + 1}) { ${PAGE} nodes { id } }`,
          `d${index}: elections(first: ${index + 1}) { ${PAGE} nodes { id } }`,
        ].join(' '),
      )} } } }`,
    },
    {
      name: 'coverage on 48 days',
      query: `{ agreements(first: 80) { nodes { ${many(48, (index) => `c${index}: coverage(asOf: "20${10 + index}-01-01") { total signed missing }`)} } } }`,
    },
    {
      name: 'bodies and all that they do',
      query: `{ bodies(first: 100) { nodes { name ${many(40, (index) => `s${index}: assignments(role: [STEERING], first: 20) { totalCount nodes { solution { id name } } }`)}
        topics { text } interactions { nodes { what to { name } } } decisionRights { changeType { name } actor { __typename } } composition { role } meetingPlan(meetingDate: "2026-01-01") { due } } } }`,
    },
    {
      name: 'thirty lists of tasks',
      query: `{ ${many(30, (index) => `g${index}: tasks(first: 60, filter: { title: { contains: "${VOWELS[index % 9]}" } }) { ${PAGE} groups(by: KIND) { count } nodes { id kind title state start { raw } end { raw to } } }`)} }`,
    },
  ];
}

function rows(): ExpensiveRequest[] {
  const signatures = (aliases: number, first: number) =>
    `{ municipalities(first: 98) { nodes { ${many(aliases, (index) => `g${index}: signatures(first: ${first}, orderBy: [AGREEMENT_${index % 2 ? 'ASC' : 'DESC'}]) { nodes { id status } }`)} } } }`;
  return [
    { name: 'every signature 45 times', query: signatures(45, 20) },
    { name: 'two of each 49 times', query: signatures(49, 2) },
    {
      name: 'a wide view of everything',
      query: `{ municipalities(first: 98) { nodes { code name signatures(first: 19) { nodes { id status basis asOf placeInSource sources { section { id } document { id title } }
        municipality { code name nameRaw basis region { id code name } kkr { id name } } agreement { id requiresSignature solutionRaw typeRaw description promise template recipientsRaw vendor { id name } } } } } } }`,
    },
    {
      name: 'closures, impact and dependencies',
      query: `{ solutions(first: 150) { nodes { ancestors { id } components { nodes { id } } dependencies(transitive: true) { depth text sources { section { id } } } dependants(transitive: true) { depth text sources { section { id } } }
        back: dependencies(transitive: true) { dependsOn { id dependencies(transitive: true) { depth } } } outageImpact { direct { id } indirect { id } possibleViaParent { id } } } } }`,
    },
  ];
}

/** Many subgraphs, one after the other. */
function plans(): ExpensiveRequest[] {
  return [
    {
      name: 'a municipality from all sides',
      query: `{ municipalities(first: 98) { nodes { name recipientGroups { nodes { id name agreements(first: 5) { totalCount nodes { id } } } } kkr { name regions { name } openSeats { role } } roles { kind text } events { nodes { id title solutions { id name } } }
        playbookActivities(first: 10) { totalCount nodes { id title municipalityMust theme { id title } readinessCategories { name } } } region { name municipalities(first: 5) { totalCount nodes { name } } }
        tasks(first: 20) { totalCount groups(by: KIND) { keys { value } count } nodes { ${TASK} } } signatures(first: 20) { totalCount groups(by: STATUS) { keys { value } count } nodes { status agreement { id solutions { id name } coverage { total signed } } } } } } }`,
    },
    {
      name: 'a solution from all sides',
      query: `{ solutions(first: 80) { nodes { id name governance { model { name } steeringBody { name } advisoryBodies { name } incidentBody { name } notes { note } } documents { nodes { title } } operationalAreas { nodes { title questions { text } } }
        tasks(first: 10) { totalCount nodes { ${TASK} } } agreements(first: 10) { totalCount nodes { id state coverage { total } } } events { nodes { title figures { name value } elections { name } } } lifecycle { text } vendors { role organisation { name } }
        contracts { nodes { id vendor { name } retenders { nodes { id stages { name } } } } } retender { id } serviceMessages { isInherited issuer { issuerRaw } } elections(first: 5) { nodes { name when { date } } } dataAccesses(first: 5) { nodes { name status } } recipientGroups { nodes { name } } } } }`,
    },
    {
      name: 'every kind of task apart',
      query: `{ tasks(first: 50) { nodes { id ... on KlikTask { ${many(10, (index) => `k${index}: followUps(first: ${index + 1}) { totalCount nodes { id title } }`)} dataAccess { name } variantVendor { name roles { responsibility model { name } } }
        remarks { text } workflowSteps { name } solutions { id name governance { model { name } } } } ... on PlaybookActivity { theme { title } relatedActivities { activity { title } } relatedFrom { namedBy { title } } municipalities { name kkr { name } }
        readinessCategories { name } solutions { name retender { id } } } ... on FollowUp { task { id title } recipientGroups { name } agreements { id solutions { name } } } } } }`,
    },
  ];
}

/** Filters of a thousand values, the same variable again and again. */
function values(): ExpensiveRequest[] {
  const variables = { ids: idsOf('Task'), agreements: idsOf('Agreement') };
  return [
    {
      name: 'a thousand ids in 48 filters of each municipality',
      query: `query ($ids: [ID!], $agreements: [ID!]) { municipalities(first: 98) { nodes { ${many(24, (index) => `g${index}: agreements(first: 1, filter: { agreement: { in: $agreements } }) { totalCount nodes { id } } h${index}: tasks(first: 1, filter: { id: { in: $ids } }) { totalCount nodes { id } }`)} } } }`,
      variables,
    },
    {
      name: 'a thousand ids in 60 filters',
      query: `query ($ids: [ID!]) { ${many(30, (index) => `h${index}: tasks(first: 50, filter: { id: { in: $ids }, solutions: { in: $ids } }) { totalCount groups(by: KIND) { count } nodes { id } }`)} }`,
      variables,
    },
    {
      name: 'thirty texts of a thousand letters',
      query: `query ($t: String) { ${many(30, (index) => `s${index}: solutions(first: ${index + 1}, filter: { name: { contains: $t }, abbreviation: { contains: $t } }) { totalCount groups(by: KIND) { count } nodes { id } }`)} }`,
      variables: { t: 'e'.repeat(1_000) },
    },
  ];
}

/** A mistake that is reported at every place where it is made. */
function failing(): ExpensiveRequest[] {
  const signature = 'signature(agreement: "No Such!") { id }';
  return [
    {
      name: 'one mistake at 1,862 places',
      query: `{ municipalities(first: 98) { nodes { signatures(first: 19) { nodes { municipality { ${signature} } } } } } }`,
    },
    {
      name: '45 mistakes at 1,862 places each',
      query: `{ municipalities(first: 98) { nodes { signatures(first: 19) { nodes { municipality { ${many(45, (index) => `s${index}: ${signature}`)} } } } } } }`,
    },
    {
      name: 'a page too large in each of many places',
      query: `{ agreements(first: 50) { nodes { signatures(first: 98) { nodes { municipality { code ${many(8, (index) => `t${index}: tasks(first: -${index}) { totalCount }`)} } } } } } }`,
    },
  ];
}
