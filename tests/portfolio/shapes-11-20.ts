import { ids, word, type Answer, type Shape } from './shape.js';

const numbers = (connection: Answer) => connection.nodes.map(({ number }: Answer) => number);
const kinds = (roles: Answer) => roles.map(({ kind }: Answer) => word(kind));

export const shapes: Record<string, Shape> = {
  q11: ({ solutions }) => ({
    count: solutions.totalCount,
    rows: solutions.nodes.map(({ id, lifecycle, tasks }: Answer) => ({
      solution: id,
      replaced_by: lifecycle.map(({ target, basis }: Answer) => ({ solution: target.id, basis: word(basis) })),
      activities: numbers(tasks),
    })),
  }),

  q12: ({ document: { revisionCount, revisions } }) => ({
    count: revisionCount,
    rows: revisions.map(({ version, when, changeCount }: Answer) => ({ version, date: when.date, changes: changeCount })),
  }),

  q13: ({ kkrGeographies, agreement: { coverage } }) => ({
    rows: kkrGeographies.map(({ id, coverage: own }: Answer) => ({
      kkr: id,
      municipalities: own.total,
      signed: own.signed,
      missing: own.missing,
      signed_pct: own.signedPercentage,
    })),
    total: { signed: coverage.signed, missing: coverage.missing },
  }),

  q14: ({ agreements }) => ({
    count: agreements.totalCount,
    rows: agreements.nodes.map(({ id, deadline, solutions: [solution] }: Answer) => ({
      agreement: id,
      solution: solution.id,
      days_past: -deadline.daysUntil,
      model: solution.governance.model.id,
      steering_body: solution.governance.steeringBody.id,
    })),
  }),

  q15: ({ solution: { agreements, tasks, dataAccesses, dataAccessPurposes } }) => ({
    agreements: ids(agreements.nodes),
    klik_tasks: ids(tasks.nodes),
    data_accesses: dataAccesses.nodes.map(({ id, purposeCount, channel, createdBy }: Answer) => ({
      id,
      purposes: purposeCount,
      channel: channel.id,
      created_by: createdBy.id,
    })),
    purposes_known_total: dataAccessPurposes.known,
  }),

  q16: ({ solution: { agreements, klikTasks, followUps, events, elections, lifecycle } }) => {
    const figures = elections.nodes[0].supportEvent.figures;
    const figure = (wanted: string) => figures.find(({ name }: Answer) => name === wanted).value;
    return {
      agreements: agreements.nodes.map(({ id, deadline }: Answer) => ({ id, deadline: deadline.to })),
      klik_tasks: ids(klikTasks.nodes),
      follow_ups: ids(followUps.nodes),
      incidents: ids(events.nodes),
      support_cases: figure('CASES_TOTAL'),
      average_seconds_per_call: figure('AVERAGE_SECONDS_PER_CALL'),
      first_use: lifecycle[0].when.date,
    };
  },

  q17: ({ agreements }) => ({
    rows: agreements.nodes.flatMap(({ id, sent, deadline, tasksAgainstDeadline }: Answer) =>
      tasksAgainstDeadline.map(({ task, relation }: Answer) => ({
        task: task.id,
        agreement: id,
        task_end: task.end.to,
        deadline: deadline.to,
        equal: relation === 'UNDETERMINED' ? null : relation === 'SAME',
        sent_from: sent.from,
      })),
    ),
  }),

  q18: ({ municipality: { code, signature, roles, recipientGroups } }) => ({
    code,
    k_aftale: word(signature.status),
    basis: word(signature.basis),
    roles: kinds(roles),
    agreements: recipientGroups.nodes.flatMap(({ agreements }: Answer) => ids(agreements.nodes)),
  }),

  q19: ({ municipality: { code, signature, roles, playbookActivities } }) => ({
    code,
    k_aftale: word(signature.status),
    roles: kinds(roles),
    activities: playbookActivities.nodes.map(({ number, theme, solutions }: Answer) => ({ number, theme: theme.id, solutions: ids(solutions) })),
  }),

  q20: ({
    solution: {
      governance: { incidentBody },
    },
    operationalArea,
  }) => ({
    body: incidentBody.id,
    members: incidentBody.size.min,
    max_years: incidentBody.termRule.maxYears,
    topic: incidentBody.topics[0].id,
    questions: ids(operationalArea.questions),
    explicit: operationalArea.isExplicit,
  }),
};
