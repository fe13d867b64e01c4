import { distinct, ids, word, type Answer, type Shape } from './shape.js';

const byId = (items: Answer, pick: (item: Answer) => unknown) => Object.fromEntries(items.map((item: Answer) => [item.id, pick(item)]));
const stated = (connection: Answer) => connection.nodes.map(({ id, state }: Answer) => ({ id, state: word(state) }));

export const shapes: Record<string, Shape> = {
  q31: ({ solution: { outageImpact, ancestors } }) => ({
    direct: ids(outageImpact.direct),
    indirect: ids(outageImpact.indirect),
    possible_via_parent: ids(outageImpact.possibleViaParent),
    parents: ids(ancestors),
    steering: byId(outageImpact.direct, ({ governance }) => governance.steeringBody.id),
    open_klik: byId(outageImpact.direct, ({ tasks }) => ids(tasks.nodes)),
    agreements: byId(outageImpact.direct, ({ agreements }) => ids(agreements.nodes)),
  }),

  q32: ({ agreement: { deadline }, kkrGeographies }) => ({
    deadline: deadline.to,
    days_left: deadline.daysUntil,
    rows: kkrGeographies.map(({ id, signatures }: Answer) => ({
      kkr: id,
      count: signatures.totalCount,
      names: signatures.nodes.map(({ municipality }: Answer) => municipality.label),
    })),
  }),

  q33: ({ tasks, agreements }) => {
    const pairs = [
      ...tasks.nodes.map(({ id, solutions }: Answer) => ({ solution: solutions[0], task: id })),
      ...agreements.nodes.map(({ id, solutions: [solution] }: Answer) => ({ solution, agreement: id })),
    ];
    const groups = [...Map.groupBy(pairs, ({ solution }: Answer) => solution.id as string)].sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = groups.map(([id, own]) => ({
      solution: id,
      tasks_past_end: own.flatMap(({ task }: Answer) => task ?? []),
      agreements_past_deadline: own.flatMap(({ agreement }: Answer) => agreement ?? []),
      owner: own[0]!.solution.owner.id,
      steering_body: own[0]!.solution.governance?.steeringBody.id ?? null,
    }));
    return { solutions: rows.length, rows };
  },

  q34: ({ council, fagraad, staffingSteps }) => ({
    portefoeljeraad: council.size.min,
    fagraad_min_total: fagraad.size.minInAll,
    municipal_seats: council.municipal.min,
    association_seats: council.associations.min,
    application_days: staffingSteps.nodes[0].when.lengthInDays,
    days_after_programme_meeting: staffingSteps.nodes[0].when.daysAfterMeeting,
  }),

  q35: ({ changeTypes }) => ({
    rows: changeTypes.nodes.map(({ id, decisionRoute }: Answer) => ({
      type: id,
      decides: ids(decisionRoute.decides),
      advises: ids(decisionRoute.advises),
      informed: ids(decisionRoute.informed),
      executes: ids(decisionRoute.executes),
    })),
  }),

  q36: ({ solution: { tasks, events, contracts, agreements } }) => ({
    playbook: tasks.nodes.map(({ number }: Answer) => number),
    events: events.nodes.map(({ id, when }: Answer) => ({ id, from: when.from })),
    contracts: ids(contracts.nodes),
    agreements: stated(agreements),
  }),

  q37: ({ municipality: { code, kkr, signature, playbookActivities, tasks } }) => ({
    code,
    kkr: kkr.id,
    k_aftale: word(signature.status),
    activities: playbookActivities.nodes.map(({ number, solutions }: Answer) => ({ number, solutions: ids(solutions) })),
    klik_tasks: ids(tasks.nodes),
    kkr_seats: kkr.openSeats.map(({ body }: Answer) => body.id),
  }),

  q38: ({ klikEnds, deadlines, followUps, steps }) => {
    const row = (kind: string, date: string, id: string, solution: string | null) => ({ date, kind, id, solution });
    const rows = [
      ...klikEnds.nodes.map(({ id, end, solutions }: Answer) => row('klik-end', end.to, id, solutions[0].id)),
      ...deadlines.nodes.map(({ id, deadline, solutions: [solution] }: Answer) => row('agreement-deadline', deadline.to, id, solution.id)),
      ...followUps.nodes.map(({ id, end, solutions }: Answer) => row('follow-up', end.to, id, solutions[0]?.id ?? null)),
      ...steps.nodes.map(({ id, when }: Answer) => row('k98-step', when.to, id, null)),
    ];
    const key = ({ date, kind, id }: Answer) => `${date} ${kind} ${id}`;
    const count = [klikEnds, deadlines, followUps, steps].reduce((sum: number, { totalCount }: Answer) => sum + totalCount, 0);
    return { count, rows: rows.sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
  },

  q39: ({ solution: { outageImpact, agreements } }) => ({
    direct: ids(outageImpact.direct),
    indirect: ids(outageImpact.indirect),
    rows: outageImpact.direct.map((solution: Answer) => ({
      solution: solution.id,
      model: solution.governance.model.id,
      steering_body: solution.governance.steeringBody.id,
      dba: stated(solution.agreements),
    })),
    sts_dba: stated(agreements),
  }),

  q40: ({ solution: { dependencies } }) => {
    const closure = distinct(dependencies.map(({ dependsOn }: Answer) => dependsOn));
    return {
      closure: ids(closure),
      rows: closure.map(({ id, kind, owner }: Answer) => ({ solution: id, kind: word(kind), owner: owner?.id ?? null })),
      outside_kombit: ids(closure.filter(({ owner }: Answer) => owner?.id !== 'kombit')),
    };
  },
};
