import { ids, labels, word, type Answer, type Shape } from './shape.js';

export const shapes: Record<string, Shape> = {
  q01: ({ agreements }) => ({
    count: agreements.totalCount,
    rows: agreements.nodes.map(({ id, solutions: [solution], deadline }: Answer) => ({
      agreement: id,
      solution: solution.id,
      deadline: deadline.to,
      precision: word(deadline.precision),
    })),
  }),

  q02: ({ all, undetermined, notStated }) => ({
    total: all.totalCount,
    by_type: Object.fromEntries(all.groups.map(({ keys: [{ label }], count }: Answer) => [label.toLowerCase(), count])),
    undetermined_deadline: undetermined.totalCount,
    deadline_not_stated: notStated.totalCount,
  }),

  q03: ({ tasks }) => ({
    count: tasks.totalCount,
    rows: tasks.nodes.map(({ id, solutions, end }: Answer) => ({ task: id, solution: solutions[0].id, end: end.to })),
  }),

  q04: ({ kkrGeography: { signatures } }) => ({
    count: signatures.totalCount,
    rows: signatures.nodes.map(({ municipality: { code, label } }: Answer) => ({ code, name: label })),
  }),

  q05: ({ body: { composition, size, termRule, meetingRule, assignments } }) => ({
    composition: composition.map(({ role, organisation, min }: Answer) => ({ role, organisation: organisation.id, count: min })),
    total: size.min,
    max_years: termRule.maxYears,
    cool_off_years: termRule.coolOffYears,
    steered_solutions: assignments.totalCount,
    meetings_per_year: meetingRule.perYearMin,
    hours: meetingRule.durationMinutes / 60,
  }),

  q06: ({ readinessRule: readiness }) => ({
    categories: labels(readiness.categories),
    inform_months_before: readiness.informsBeforeMonths,
    confirm_months_before: readiness.confirmBeforeMonths,
  }),

  q07: ({
    solution: {
      contracts: {
        nodes: [contract],
      },
      agreements: {
        nodes: [agreement],
      },
    },
  }) => ({
    supplier: contract.vendor.id,
    contract_end: contract.end.to,
    agreement_text_end: agreement.term.textEnd.to,
    extension_years: contract.extension.years,
    agreement_ends_when: agreement.term.endsWhen,
  }),

  q08: ({ events }) => ({
    count: events.totalCount,
    rows: events.nodes.map(({ id, label, when }: Answer) => ({ event: id, title: label, from: when.from, precision: word(when.precision) })),
  }),

  q09: ({ events }) => ({
    count: events.totalCount,
    rows: events.nodes.map(({ id, cause, organisations, solutions }: Answer) => ({
      event: id,
      solutions: ids(solutions),
      organisations: ids(organisations),
      cause,
      klik_tasks: solutions.flatMap(({ tasks }: Answer) => ids(tasks.nodes)),
    })),
  }),

  q10: ({ tasks }) => ({
    count: tasks.totalCount,
    rows: tasks.nodes.map(({ number, start, end, solutions }: Answer) => ({
      number,
      start: start.from,
      end: end.to,
      end_status: word(end.status),
      solutions: labels(solutions),
    })),
  }),
};
