import { obligationsOn, type Plain } from '../../overview/plainly.js';
import { namesIn, rowsOf, sortedBy } from '../own/rows.js';
import type { Answer } from '../shape.js';
import type { TwoAnswers } from '../two-answers.js';
import { counted, countsOf, groups, type Group, type ValuesOf } from './groups.js';

const LATE = ['OVERDUE', 'PASSED_NOT_REPORTED'];

const days = new Map<string, Plain[]>();

/** Every obligation on a day; of what does not go by the day, on any. */
function obligations(day = '2025-12-16'): Plain[] {
  let rows = days.get(day);
  if (!rows) days.set(day, (rows = obligationsOn(day)));
  return rows;
}

const municipalityName = namesIn('municipalities/municipalities');
const kkrName = namesIn('municipalities/kkr-geographies');
const codes = () => rowsOf('municipalities/municipalities').map(({ code }) => code as string);
const solutionName = namesIn('solutions/solutions');

/** The largest groups in their order, ties by the value. */
function largest(top: number, rows: readonly Plain[], valuesOf: ValuesOf<Plain>): { count: number; rows: Group[] } {
  const found = sortedBy(
    countsOf(rows, valuesOf).filter(([value]) => value),
    ([, count]) => -count,
    ([value]) => value,
  );
  const few = found.slice(0, top);
  return { count: few.length, rows: few };
}

const inOrder = ({ groups: found }: Answer) => ({
  count: found.length,
  rows: found.map(({ keys: [key], count }: Answer): Group => [key.value, count]),
});

/** Rows in the order of what the keys are, ids last. */
function listed<T>(rows: readonly T[], pick: (row: T) => object) {
  return { count: rows.length, rows: rows.map(pick) };
}

const shown = ({ totalCount, nodes }: Answer, pick: (node: Answer) => object) => ({ count: totalCount, rows: nodes.map(pick) });

/** The standings with most obligations: as an answer has them, and as they follow from the rows. */
const ranked = (key: string) => (list: Answer) => ({
  count: list.totalCount,
  rows: list.nodes.map((node: Answer): Group => [node[key].id, node.obligations.totalCount]),
});

function ranking(ids: readonly string[], rows: readonly Plain[], valuesOf: ValuesOf<Plain>, first: number) {
  const counts = new Map(countsOf(rows, valuesOf));
  const all = sortedBy(
    ids.map((id): Group => [id, counts.get(id) ?? 0]),
    ([, count]) => -count,
    ([id]) => id,
  );
  return { count: all.length, rows: all.slice(0, first) };
}

const of = (day: string, holds: (row: Plain) => boolean) => obligations(day).filter(holds);
const overdue = (day: string) => new Set(of(day, ({ state }) => state === 'OVERDUE').map(({ municipality }) => municipality));
const isLateSignature = ({ kind, state }: Plain) => kind === 'SIGN_AGREEMENT' && LATE.includes(state);
const vendors = () => [...new Set(rowsOf('solutions/solutions').flatMap((row) => (row.vendors ?? []).map((vendor: Answer) => vendor.organisation as string)))];
const allSolutions = () => sortedBy(rowsOf('solutions/solutions'), ({ id }) => id);

export const answers: Readonly<Record<string, TwoAnswers>> = {
  a01: {
    shape: ({ municipalityStandings }) => shown(municipalityStandings, ({ municipality }) => ({ id: municipality.id, label: municipality.label })),
    computed: ({ day }) => {
      const has = (code: string, holds: (row: Plain) => boolean) => obligations(day).some((row) => row.municipality === code && holds(row));
      const both = codes().filter(
        (code) =>
          has(code, ({ kind, state }) => kind === 'KLIK_TASK' && LATE.includes(state)) &&
          has(code, ({ kind, state }) => kind === 'SIGN_AGREEMENT' && state === 'OVERDUE'),
      );
      return listed(both.sort(), (id) => ({ id, label: municipalityName(id) }));
    },
  },
  a02: {
    shape: ({ municipalityStandings }) => shown(municipalityStandings, ({ municipality, kkr }) => ({ label: municipality.label, kkr: kkr.label })),
    computed: ({ day }) => {
      const late = overdue(day);
      const none = sortedBy(rowsOf('municipalities/municipalities'), ({ code }) => code).filter(({ code }) => !late.has(code));
      return listed(none, ({ name, kkr }) => ({ label: name, kkr: kkrName(kkr) }));
    },
  },
  a03: {
    shape: ({ obligations: list }) => inOrder(list),
    computed: ({ day, top }) =>
      largest(
        top,
        of(day, ({ state }) => LATE.includes(state)),
        ({ municipality }) => municipality,
      ),
  },
  a04: {
    shape: ({ obligations: list }) => groups(list),
    computed: ({ day }) =>
      counted(
        obligations(day),
        ({ state }) => state,
        ({ kkr }) => kkr,
      ),
  },
  a05: {
    shape: ({ obligations: list }) => groups(list),
    computed: ({ day }) =>
      counted(
        of(day, ({ state }) => state === 'OPEN'),
        ({ solutions }) => solutions,
      ),
  },
  a06: {
    shape: ({ obligations: list }) => groups(list),
    computed: ({ day }) => counted(of(day, isLateSignature), (row) => row.vendors),
  },
  a07: {
    shape: ({ obligations: list }) => groups(list),
    computed: () =>
      counted(
        obligations(),
        ({ steeringBody }) => steeringBody,
        ({ kind }) => kind,
      ),
  },
  a08: {
    shape: ({ obligations: list }) => groups(list),
    computed: ({ from, to }) =>
      counted(
        obligations().filter(({ due }) => due && due >= from && due <= to),
        ({ due }) => due!.slice(0, 7),
      ),
  },
  a09: {
    shape: ({ obligations: list }) => shown(list, ({ id, due, solutions }) => ({ id, due: due.to, solutions: solutions.map(({ label }: Answer) => label) })),
    computed: ({ municipality, from, to }) => {
      const soon = obligations().filter((row) => row.municipality === municipality && row.due && row.due >= from && row.due <= to);
      const ordered = sortedBy(
        soon,
        ({ due }) => due!,
        ({ id }) => id,
      );
      return listed(ordered, ({ id, due, solutions }) => ({ id, due, solutions: solutions.map(solutionName) }));
    },
  },
  a10: {
    shape: ({ obligations: list }) => {
      const danish = new Intl.Collator('da');
      const titles = list.nodes.map(({ label }: Answer) => label);
      if (titles.toSorted(danish.compare).join() !== titles.join()) throw new Error(`expected the order of Danish, but got ${titles.join(', ')}`);
      return { count: list.totalCount, rows: sortedBy(list.nodes as Answer[], ({ id }) => id).map(({ id, kind }) => ({ id, kind })) };
    },
    computed: ({ municipality, day }) =>
      listed(
        of(day, (row) => row.municipality === municipality && row.state === 'PASSED_NOT_REPORTED'),
        ({ id, kind }) => ({ id, kind }),
      ),
  },
  a11: {
    shape: ({ obligations: list }) => inOrder(list),
    computed: ({ day, top }) => largest(top, of(day, isLateSignature), ({ agreement }) => agreement),
  },
  a12: {
    shape: ({ obligations: list }) => groups(list),
    computed: () =>
      counted(
        obligations(),
        ({ kind }) => kind,
        ({ basis }) => basis,
      ),
  },
  a13: {
    shape: ({ municipalityStandings }) => groups(municipalityStandings),
    computed: ({ day }) => {
      const late = overdue(day);
      const free = rowsOf('municipalities/municipalities').filter(({ code }) => !late.has(code));
      const rows = [...Map.groupBy(free, ({ kkr }) => kkr as string)].map(([kkr, { length }]): Group => [kkr, length]);
      return { count: rows.length, rows: rows.sort() };
    },
  },
  a14: {
    shape: ({ solutionStandings }) => shown(solutionStandings, ({ solution }) => ({ id: solution.id })),
    computed: () => {
      const asked = new Set(obligations().flatMap(({ solutions }) => solutions));
      return listed(
        allSolutions().filter(({ id, vendors: own = [] }) => own.length > 0 && !asked.has(id)),
        ({ id }) => ({ id }),
      );
    },
  },
  a15: {
    shape: ({ solutionStandings }) => shown(solutionStandings, ({ solution, obligations: list }) => ({ id: solution.id, count: list.totalCount })),
    computed: () => {
      const rowsFor = (id: string) => obligations().filter(({ solutions }) => solutions.includes(id));
      const alone = allSolutions().filter(({ id }) => rowsFor(id).length > 0 && rowsFor(id).every(({ kind }) => kind === 'SIGN_AGREEMENT'));
      return listed(alone, ({ id }) => ({ id, count: rowsFor(id).length }));
    },
  },
  a16: {
    shape: ({ obligations: list }) => groups(list),
    computed: ({ day }) =>
      counted(
        obligations(day),
        ({ state }) => state,
        ({ region }) => region,
      ),
  },
  a17: {
    shape: ({ obligations: list }) => groups(list),
    computed: () =>
      counted(
        obligations().filter(({ due }) => due === null),
        ({ kind }) => kind,
      ),
  },
  a18: {
    shape: ({ solutionStandings }) => ranked('solution')(solutionStandings),
    computed: ({ first }) =>
      ranking(
        allSolutions().map(({ id }) => id),
        obligations(),
        ({ solutions }) => solutions,
        first,
      ),
  },
  a19: {
    shape: ({ organisationStandings }) => ranked('organisation')(organisationStandings),
    computed: ({ first }) => ranking(vendors(), obligations(), (row) => row.vendors, first),
  },
  a20: {
    shape: ({ municipalityStandings }) => ranked('municipality')(municipalityStandings),
    computed: ({ last }) => {
      const danish = new Intl.Collator('da');
      const ordered = rowsOf('municipalities/municipalities').toSorted((a, b) => danish.compare(a.name, b.name));
      const counts = new Map(countsOf(obligations(), ({ municipality }) => municipality));
      return { count: ordered.length, rows: ordered.slice(-last).map(({ code }): Group => [code, counts.get(code) ?? 0]) };
    },
  },
  a21: {
    shape: ({ obligations: list }) => groups(list),
    computed: ({ kkr, vendor }) =>
      counted(
        obligations().filter((row) => row.kind === 'KLIK_TASK' && row.kkr === kkr && row.vendors.includes(vendor)),
        ({ municipality }) => municipality,
      ),
  },
  a22: {
    shape: ({ before, after }) => {
      const rows = [groups(before).rows, groups(after).rows];
      return { count: rows.length, rows };
    },
    computed: ({ before, after }) => {
      const rows = [before, after].map((day: string) => counted(obligations(day), ({ state }) => state).rows);
      return { count: rows.length, rows };
    },
  },
  a23: {
    shape: ({ obligations: list }) => groups(list),
    computed: ({ agreement, day }) =>
      counted(
        of(day, (row) => row.agreement === agreement && row.kind === 'SIGN_AGREEMENT'),
        ({ kkr }) => kkr,
        ({ state }) => state,
      ),
  },
  a24: {
    shape: ({ obligations: list }) => groups(list),
    computed: ({ day }) =>
      counted(
        of(day, ({ state }) => state === 'OVERDUE'),
        ({ steeringBody }) => steeringBody,
      ),
  },
  a25: {
    shape: ({ obligations: list }) => groups(list),
    computed: () =>
      counted(
        obligations().filter(({ solutions }) => solutions.length === 0),
        ({ kind }) => kind,
      ),
  },
  a26: {
    shape: ({ obligations: list }) => shown(list, ({ id, due, state }) => ({ id, due: due.to, state })),
    computed: ({ municipality, day }) => {
      const open = of(day, (row) => row.municipality === municipality && row.kind === 'SIGN_AGREEMENT' && row.state !== 'DONE');
      const ordered = sortedBy(
        open,
        ({ due }) => due ?? undefined,
        ({ id }) => id,
      );
      return listed(ordered, ({ id, due, state }) => ({ id, due, state }));
    },
  },
};
