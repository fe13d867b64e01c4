import { differencesBetween, type PlainDifference } from '../../overview/differences-plainly.js';
import { factsOf, type PlainFact } from '../../overview/facts-plainly.js';
import { obligationsOn } from '../../overview/plainly.js';
import { byTime, timelineOf, type PlainItem } from '../../overview/timeline-plainly.js';
import { rowsOf, sortedBy, type FileRow } from '../own/rows.js';
import type { Answer } from '../shape.js';
import type { TwoAnswers } from '../two-answers.js';
import { counted, groups } from './groups.js';

/** Rows as they are, sorted as text: of facts and differences the data files tell no id. */
const list = <T extends object>(rows: readonly T[]) => ({ count: rows.length, rows: sortedBy(rows, (row) => JSON.stringify(row)) });
const listIn = (pick: (node: Answer) => object) => (answer: Answer) => {
  if (answer.totalCount !== answer.nodes.length) throw new Error(`expected all ${answer.totalCount} rows, but got ${answer.nodes.length}`);
  return list(answer.nodes.map(pick) as object[]);
};

const overlaps = ({ from, to }: PlainItem, first: string, last: string) => from <= last && (to ?? last) >= first;
const items = (holds: (item: PlainItem) => boolean) => {
  const found = timelineOf().filter(holds).sort(byTime);
  return { count: found.length, rows: found.map(({ kind, subject, from, to }) => ({ kind, subject, from, to })) };
};
/** In the order of the answer, but for those of the same days. */
const itemsIn = ({ totalCount, nodes }: Answer) => {
  const rows = nodes.map(({ kind, subject, when }: Answer) => ({ kind, subject: nameOf(subject), from: when.from, to: when.to }));
  const days = rows.map(({ from }: Answer) => from);
  if (days.toSorted().join() !== days.join()) throw new Error(`expected the order of time, but got ${days.join(', ')}`);
  return { count: totalCount, rows: sortedBy(rows, ...ITEM_ORDER) };
};
const ITEM_ORDER = [({ from }: Answer) => from, ({ to }: Answer) => to ?? '9999', (row: Answer) => JSON.stringify(row)];
const nameOf = ({ __typename: type, id }: Answer) => `${type} ${type === 'LifecycleFact' ? id.split('/')[0] : id}`;

const differences = ({ from, to }: Answer, holds: (row: PlainDifference) => boolean = () => true) => differencesBetween(from, to).filter(holds);
const isOf =
  (...kinds: string[]) =>
  ({ kind }: PlainDifference) =>
    kinds.includes(kind);

/** What two municipalities are to do that stands otherwise with the one than with the other. */
const whereOther = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((cause) => one.get(cause) !== other.get(cause))
    .map((cause) => ({ cause, one: one.get(cause) ?? null, other: other.get(cause) ?? null }));

/** How many rows of each type have been found, as the facets of a search have it. */
const facets = (counts: Readonly<Record<string, number>>) => {
  const rows = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort();
  return { count: rows.reduce((sum, [, count]) => sum + count, 0), rows };
};
const facetsIn = ({ totalCount, facets: found }: Answer) => ({ count: totalCount, rows: found.map(({ type, count }: Answer) => [type, count]).sort() });

/** What stands in a row but for what names others. */
const ofOthers = new Set(['sources', 'solutions', 'events', 'agreements', 'municipalities', 'recipientGroups']);
const said = (row: FileRow) => JSON.stringify(row, (key, value: unknown) => (ofOthers.has(key) ? undefined : value));
const saying = (file: string, text: RegExp) => rowsOf(file).filter((row) => text.test(said(row)));
/** How many rows have a date that is this day or names it as an end, "24/11 - 15/12 2025". */
const onDay = (rows: readonly FileRow[], [day, month, year]: readonly string[]) => {
  const isThen = (date: Answer) => (date?.from === `${year}-${month}-${day}` && date.from === date.to) || date?.raw?.includes(`${day}/${month} ${year}`);
  return rows.filter((row) => Object.values(row).some(isThen)).length;
};

export const stated: Readonly<Record<string, TwoAnswers>> = {
  a27: {
    shape: ({ citedFacts }) => groups(citedFacts),
    computed: ({ section }) =>
      counted(
        factsOf().filter(({ sections }) => sections.includes(section)),
        ({ type }) => type,
        ({ basis }) => basis,
      ),
  },
  a28: {
    shape: ({ document }) => listIn(({ type, field, value, basis }) => ({ type, field, value, basis }))(document.facts),
    computed: ({ document }) => {
      const isConcluded = ({ sections, basis }: PlainFact) => basis !== 'STATED' && sections.some((section) => section.startsWith(`${document}#`));
      return list(
        factsOf()
          .filter(isConcluded)
          .map(({ type, field, value, basis }) => ({ type, field, value, basis })),
      );
    },
  },
  a29: {
    shape: ({ citedFacts }) => groups(citedFacts),
    computed: () =>
      counted(
        factsOf(),
        ({ type }) => type,
        ({ sourceCount }) => String(sourceCount),
      ),
  },
  a30: {
    shape: ({ timeline }) => itemsIn(timeline),
    computed: ({ from, to }) => items((item) => overlaps(item, from, to)),
  },
  a31: {
    shape: ({ timeline }) => itemsIn(timeline),
    computed: ({ solution }) => items(({ solutions }) => solutions.includes(solution)),
  },
  a32: {
    shape: ({ timeline }) => groups(timeline),
    computed: ({ from, to }) =>
      counted(
        timelineOf().filter((item) => overlaps(item, from, to)),
        ({ solutions }) => solutions,
        ({ kind }) => kind,
      ),
  },
  a33: {
    shape: ({ compare }) => groups(compare),
    computed: (variables) => counted(differences(variables), ({ kind }) => kind),
  },
  a34: {
    shape: ({ compare }) => listIn(({ kind, node, before, after }) => ({ kind, of: node.id, before, after }))(compare),
    computed: (variables) => list(differences(variables, isOf('AGREEMENT_STATE', 'TASK_STATE'))),
  },
  a35: {
    shape: ({ compare }) => listIn(({ kind, node, kkr, before, after }) => ({ kind, of: `${node.id} ${kkr.id}`, before, after }))(compare),
    computed: (variables) => list(differences(variables, isOf('COVERAGE'))),
  },
  a36: {
    shape: ({ compare }) => groups(compare),
    computed: (variables) =>
      counted(
        differences(variables, isOf('SIGNATURE_STATE')),
        ({ before }) => before,
        ({ after }) => after,
      ),
  },
  a37: {
    shape: ({ one, other }) => {
      const states = ({ nodes }: Answer) => new Map<string, string>(nodes.map(({ id, state }: Answer) => [id.split('/')[0], state]));
      return list(whereOther(states(one), states(other)));
    },
    computed: ({ one, other, day }) => {
      const own = (code: string) => obligationsOn(day).filter(({ municipality }) => municipality === code);
      const states = (code: string) => new Map(own(code).map(({ id, state }) => [id.split('/')[0]!, state]));
      return list(whereOther(states(one), states(other)));
    },
  },
  a38: {
    shape: ({ search }) => facetsIn(search),
    computed: ({ text }) => {
      const of = rowsOf('municipalities/municipalities').filter(({ name }) => name === text);
      return facets({
        Municipality: of.length,
        MunicipalityRole: of.flatMap(({ roles = [] }) => roles as FileRow[]).length,
        Signature: rowsOf('agreements/agreements').filter(({ requiresSignature }) => requiresSignature).length * of.length,
        PlaybookActivity: saying('klik/playbook-activities', new RegExp(text)).length,
      });
    },
  },
  a39: {
    shape: ({ search }) => list(search.nodes.map(({ node }: Answer) => ({ id: node.id }))),
    computed: ({ text }) => {
      const found = ['klik/klik-tasks', 'klik/follow-ups'].flatMap((file) => saying(file, new RegExp(`\\b${text}\\b`, 'i')));
      return list(found.map(({ id }) => ({ id: id as string })));
    },
  },
  a40: {
    shape: ({ search }) => facetsIn(search),
    computed: ({ text }) => {
      const day = text.split('.');
      return facets({
        Agreement: onDay(rowsOf('agreements/agreements'), day),
        Event: onDay(rowsOf('solutions/events'), day),
        FollowUp: onDay(rowsOf('klik/follow-ups'), day),
        KlikTask: onDay(rowsOf('klik/klik-tasks'), day),
        StaffingStep: onDay(
          rowsOf('governance/staffing-processes').flatMap(({ steps }) => steps as FileRow[]),
          day,
        ),
      });
    },
  },
};
