import type { Answer } from '../shape.js';
import type { TwoAnswers } from '../two-answers.js';
import { documentsIn, documentsOf, namesIn, rowsOf, sortedBy, type FileRow } from './rows.js';

const solutionName = namesIn('solutions/solutions');
const organisationName = namesIn('governance/organisations');
const labels = (items: Answer): string[] => items.map(({ label }: Answer) => label);
const solutionsOf = ({ solutions = [] }: FileRow): string[] => solutions.map(solutionName);

const klikTasks = () => rowsOf('klik/klik-tasks').filter(({ kind }) => kind === 'KLIK_TASK');
const published = () => klikTasks().filter(({ isPublished }) => isPublished);
const toSign = () => sortedBy(rowsOf('agreements/agreements'), ({ id }) => id).filter(({ requiresSignature }) => requiresSignature);
const bodies = () => sortedBy(rowsOf('governance/bodies'), ({ id }) => id);
const solutions = () => sortedBy(rowsOf('solutions/solutions'), ({ id }) => id);
const statusOf = (date: FileRow): string => date?.status ?? 'NOT_STATED';

/** A list's whole count and its rows, each with the documents that it cites. */
function listed(rows: readonly FileRow[], pick: (row: FileRow) => object, count = rows.length) {
  return { count, rows: rows.map((row) => ({ ...pick(row), documents: documentsOf(row) })) };
}

function shown({ totalCount, nodes }: Answer, pick: (node: Answer) => object) {
  return { count: totalCount, rows: nodes.map((node: Answer) => ({ ...pick(node), documents: documentsIn(node) })) };
}

export const answers: Readonly<Record<string, TwoAnswers>> = {
  o01: {
    shape: ({ tasks }) => shown(tasks, ({ label, end, solutions: own }) => ({ task: label, end: end.to, solutions: labels(own) })),
    computed: ({ solution, day }) => {
      const found = published().filter((task) => !(task.solutions ?? []).includes(solution) && task.end?.to > day);
      const ordered = sortedBy(
        found,
        ({ end }) => end.to,
        ({ id }) => id,
      );
      return listed(ordered, (task) => ({ task: task.title, end: task.end.to, solutions: solutionsOf(task) }));
    },
  },

  o02: {
    shape: ({ agreements }) => shown(agreements, ({ id, solutions: own }) => ({ agreement: id, solutions: labels(own) })),
    computed: () =>
      listed(
        toSign().filter(({ recipientGroups = [] }) => recipientGroups.length === 0),
        (agreement) => ({ agreement: agreement.id, solutions: solutionsOf(agreement) }),
      ),
  },

  o03: {
    shape: ({ agreements }) =>
      shown(agreements, ({ id, solutions: own, sent, deadline }) => ({ agreement: id, solutions: labels(own), sent: sent.status, deadline: deadline.status })),
    computed: () =>
      listed(
        toSign().filter(({ sent, deadline }) => statusOf(sent) !== 'KNOWN' && statusOf(deadline) !== 'KNOWN'),
        (agreement) => ({
          agreement: agreement.id,
          solutions: solutionsOf(agreement),
          sent: statusOf(agreement.sent),
          deadline: statusOf(agreement.deadline),
        }),
      ),
  },

  o04: {
    shape: ({ agreements }) =>
      shown(agreements, ({ id, solutions: own, deadline }) => ({ agreement: id, solutions: labels(own), deadline: deadline.to, raw: deadline.raw })),
    computed: ({ first }) => {
      const due = rowsOf('agreements/agreements').filter(({ deadline }) => deadline?.to);
      const latest = sortedBy(due, ({ id }) => id).sort((one, other) => other.deadline.to.localeCompare(one.deadline.to));
      return listed(
        latest.slice(0, first),
        (agreement) => ({ agreement: agreement.id, solutions: solutionsOf(agreement), deadline: agreement.deadline.to, raw: agreement.deadline.raw }),
        due.length,
      );
    },
  },

  o05: {
    shape: ({ municipalities }) => shown(municipalities, ({ label, kkr }) => ({ municipality: label, kkr: kkr.label })),
    computed: ({ kkr }) => {
      const name = namesIn('municipalities/kkr-geographies')(kkr);
      const without = rowsOf('municipalities/municipalities').filter((each) => each.kkr === kkr && !each.roles?.length);
      return listed(without, (municipality) => ({ municipality: municipality.name, kkr: name }));
    },
  },

  o06: {
    shape: ({ events }) => shown(events, ({ label, when }) => ({ event: label, when: when.raw })),
    computed: () => {
      const named = ({ solutions: own = [], organisations = [] }: FileRow) => own.length + organisations.length > 0;
      const events = sortedBy(rowsOf('solutions/events'), ({ id }) => id).filter((event) => !named(event));
      return listed(events, (event) => ({ event: event.title, when: event.when?.raw ?? null }));
    },
  },

  o07: {
    shape: ({ bodies: found }) => shown(found, ({ label, composition }) => ({ body: label, seats: composition.map(({ role }: Answer) => role) })),
    computed: ({ organisation }) => {
      const without = bodies().filter(
        ({ composition = [] }) => composition.length > 0 && !composition.some((seat: FileRow) => seat.organisation === organisation),
      );
      return listed(without, (body) => ({ body: body.name, seats: body.composition.map(({ role }: FileRow) => role) }));
    },
  },

  o08: {
    shape: ({ bodies: found }) =>
      shown(found, ({ label, composition }) => ({ body: label, organisations: composition.map((seat: Answer) => seat.organisation.label) })),
    computed: () => {
      const whole = bodies().filter(({ composition = [] }) => composition.length > 0 && composition.every((seat: FileRow) => seat.organisation));
      return listed(whole, (body) => ({ body: body.name, organisations: body.composition.map((seat: FileRow) => organisationName(seat.organisation)) }));
    },
  },

  o09: {
    shape: ({ solutions: found }) => shown(found, ({ label }) => ({ solution: label })),
    computed: () =>
      listed(
        solutions().filter(({ owner, kind }) => !owner && kind !== 'LEGACY_SYSTEM'),
        ({ name }) => ({ solution: name }),
      ),
  },

  o10: {
    shape: ({ solutions: found }) => shown(found, ({ label, abbreviation }) => ({ solution: label, abbreviation })),
    computed: ({ text }) =>
      listed(
        solutions().filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())),
        ({ name, abbreviation = null }) => ({ solution: name, abbreviation }),
      ),
  },

  o11: {
    shape: ({ operationalAreas }) => shown(operationalAreas, ({ label, questions }) => ({ area: label, questions: questions.map(({ text }: Answer) => text) })),
    computed: ({ word }) => {
      const asks = ({ questions = [] }: FileRow) => questions.some(({ text }: FileRow) => text.toLowerCase().includes(word));
      const others = sortedBy(rowsOf('klik/operational-areas'), ({ id }) => id).filter((area) => area.questions?.length && !asks(area));
      return listed(others, (area) => ({ area: area.title, questions: area.questions.map(({ text }: FileRow) => text) }));
    },
  },

  o12: {
    shape: ({ tasks }) => shown(tasks, ({ label, start, end }) => ({ task: label, start: start.from, end: end.to })),
    computed: ({ day }) => {
      const open = klikTasks().filter(({ start, end, agreements = [] }) => start?.from <= day && end?.to >= day && agreements.length === 0);
      return listed(
        sortedBy(open, ({ id }) => id),
        ({ title, start, end }) => ({ task: title, start: start.from, end: end.to }),
      );
    },
  },

  o13: {
    shape: ({ tasks }) => shown(tasks, ({ label, end }) => ({ task: label, end: end.to })),
    computed: ({ last }) => {
      const ending = sortedBy(
        published().filter(({ end }) => end?.to),
        ({ end }) => end.to,
        ({ id }) => id,
      );
      return listed(ending.slice(-last), ({ title, end }) => ({ task: title, end: end.to }), ending.length);
    },
  },

  o14: {
    shape: ({ solutions: found }) => shown(found, ({ label }) => ({ solution: label })),
    computed: () => {
      const isReplaced = ({ lifecycle = [] }: FileRow) => lifecycle.some(({ kind }: FileRow) => kind === 'REPLACED_BY');
      return listed(
        solutions().filter((solution) => solution.kind === 'LEGACY_SYSTEM' && !isReplaced(solution)),
        ({ name }) => ({ solution: name }),
      );
    },
  },

  o15: {
    shape: ({ organisations }) => shown(organisations, ({ label }) => ({ organisation: label })),
    computed: () => {
      const seated = new Set(rowsOf('governance/bodies').flatMap(({ composition = [] }) => composition.map((seat: FileRow) => seat.organisation)));
      const without = rowsOf('governance/organisations').filter(({ id, roles = [] }) => roles.length === 0 && !seated.has(id));
      return listed(
        sortedBy(without, ({ id }) => id),
        ({ name }) => ({ organisation: name }),
      );
    },
  },

  o16: {
    shape: ({ recipientGroups }) => shown(recipientGroups, ({ label, agreements }) => ({ group: label, agreements: agreements.totalCount })),
    computed: () => {
      const addressed = (id: string) => rowsOf('agreements/agreements').filter(({ recipientGroups = [] }) => recipientGroups.includes(id)).length;
      return listed(
        sortedBy(rowsOf('agreements/recipient-groups'), ({ id }) => id).filter(({ solution }) => !solution),
        ({ id, name }) => ({ group: name, agreements: addressed(id) }),
      );
    },
  },

  o17: {
    shape: ({ kkrGeographies }) => ({
      count: kkrGeographies.length,
      rows: kkrGeographies.map((kkr: Answer) => ({ kkr: kkr.label, signatures: kkr.signatures.totalCount, documents: documentsIn(kkr) })),
    }),
    computed: ({ agreement }) => {
      const kkrOf = new Map(rowsOf('municipalities/municipalities').map(({ code, kkr }) => [code, kkr]));
      const given = rowsOf('agreements/signatures').filter((signature) => signature.agreement === agreement && signature.status !== 'MISSING');
      const inKkr = (id: string) => given.filter(({ municipality }) => kkrOf.get(municipality) === id).length;
      return listed(rowsOf('municipalities/kkr-geographies'), ({ id, name }) => ({ kkr: name, signatures: inKkr(id) }));
    },
  },

  o18: {
    shape: ({ playbookActivities }) =>
      shown(playbookActivities, ({ label, end, solutions: own }) => ({ activity: label, end: end.status, solutions: labels(own) })),
    computed: () => {
      const found = rowsOf('klik/playbook-activities').filter(({ solutions: own = [], end }) => own.length === 0 || statusOf(end) === 'NOT_STATED');
      return listed(
        sortedBy(found, ({ id }) => id),
        (activity) => ({ activity: activity.title, end: statusOf(activity.end), solutions: solutionsOf(activity) }),
      );
    },
  },

  o19: {
    shape: ({ bodies: found }) => shown(found, ({ label, parent }) => ({ body: label, parent: parent.label })),
    computed: ({ body }) => {
      const byId = new Map(bodies().map((each) => [each.id, each]));
      const below = bodies().filter(({ parent }) => byId.get(parent)?.parent === body);
      return listed(below, ({ name, parent }) => ({ body: name, parent: byId.get(parent).name }));
    },
  },

  o20: {
    shape: ({ events }) => shown(events, ({ label, organisations }) => ({ event: label, organisations: labels(organisations) })),
    computed: (variables) => {
      const named = ({ organisations = [] }: FileRow) => organisations.includes(variables.with) && !organisations.includes(variables.without);
      const events = sortedBy(rowsOf('solutions/events'), ({ id }) => id).filter(named);
      return listed(events, (event) => ({ event: event.title, organisations: event.organisations.map(organisationName) }));
    },
  },

  o21: {
    shape: ({ tasks }) => countedIn(tasks.groups, solutionLabel),
    computed: ({ top }) => {
      const tasks = ['klik-tasks', 'playbook-activities', 'follow-ups'].flatMap((file) => rowsOf(`klik/${file}`));
      const groups = counted(
        tasks,
        ({ solutions: own = [] }) => own,
        ({ kind }) => [kind],
      );
      return topOf(groups, top, ([solution]) => solutionName(solution!));
    },
  },

  o22: {
    shape: ({ agreements }) => countedIn(agreements.groups),
    computed: () =>
      topOf(
        counted(
          toSign(),
          ({ type }) => [type],
          ({ deadline }) => [statusOf(deadline)],
        ),
      ),
  },

  o23: {
    shape: ({ solutions: all }) => countedIn(all.groups),
    computed: ({ top }) =>
      topOf(
        counted(
          solutions(),
          ({ kind }) => [kind],
          ({ status }) => [status],
        ),
        top,
      ),
  },

  o24: {
    shape: ({ events }) => countedIn(events.groups),
    computed: ({ top }) =>
      topOf(
        counted(
          rowsOf('solutions/events'),
          ({ kind }) => [kind],
          ({ organisations = [] }) => organisations,
        ),
        top,
      ),
  },
};

type Pair = readonly [first: string | null, second: string | null];
type ValuesOf = (row: FileRow) => string[];

/** How many rows have each pair of values: a row once for each of its values, once without one where it has none. The most first, ties by the values, those without one last. */
function counted(rows: readonly FileRow[], first: ValuesOf, second: ValuesOf): { pair: Pair; count: number }[] {
  const each = (values: string[]) => (values.length > 0 ? values : [null]);
  const pairs = rows.flatMap((row) => each(first(row)).flatMap((one) => each(second(row)).map((other): Pair => [one, other])));
  const groups = [...Map.groupBy(pairs, (pair) => JSON.stringify(pair)).values()].map((same) => ({ pair: same[0]!, count: same.length }));
  return sortedBy(
    groups,
    ({ count }) => -count,
    ({ pair }) => pair[0] ?? undefined,
    ({ pair }) => pair[1] ?? undefined,
  );
}

function topOf(groups: readonly { pair: Pair; count: number }[], top = groups.length, labelOf?: (pair: Pair) => string) {
  const rows = groups.slice(0, top).map(({ pair, count }) => ({ pair: [...pair], count, ...(labelOf && { label: pair[0] === null ? null : labelOf(pair) }) }));
  return { count: rows.length, rows };
}

/** The same of an answer; every group has a label. */
function countedIn(groups: Answer, labelOf?: (keys: Answer) => string) {
  const rows = groups.map(({ keys, count }: Answer) => ({
    pair: keys.map(({ value }: Answer) => value),
    count,
    ...(labelOf && { label: keys[0].value === null ? null : labelOf(keys) }),
  }));
  return { count: rows.length, rows };
}

const solutionLabel = (keys: Answer): string => keys[0].label;
