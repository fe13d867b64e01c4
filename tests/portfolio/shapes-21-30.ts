import { ids, joined, labels, word, type Answer, type Shape } from './shape.js';

const names = (connection: Answer) => connection.nodes.map(({ municipality }: Answer) => municipality.label);

export const shapes: Record<string, Shape> = {
  q21: ({ tasks: { nodes } }) => ({
    per_solution: Object.fromEntries(
      [...joined('solution', nodes, ({ id, solutions }: Answer) => ({ solution: solutions[0].id, id }))].map(([solution, rows]) => [solution, ids(rows)]),
    ),
    rows: nodes.map(({ id, end }: Answer) => ({ task: id, days_past: -end.daysUntil })),
  }),

  q22: ({ governanceModel: { assignments } }) => ({
    solutions: assignments.nodes.map(({ solution }: Answer) => solution.id),
    count: assignments.totalCount,
    steering_body: [...new Set(assignments.nodes.map(({ steeringBody }: Answer) => steeringBody.id))],
    with_agreement: assignments.nodes.filter(({ solution }: Answer) => solution.agreements.totalCount).map(({ solution }: Answer) => solution.id),
  }),

  q23: ({ body: { meetingPlan } }, variables) => ({
    meeting: variables.meeting,
    deadlines: Object.fromEntries(meetingPlan.map(({ deadline, due }: Answer) => [deadline.id, due])),
  }),

  q24: ({ municipalityRoleGroup: { municipalities, missing, signed } }) => ({
    co_authors: municipalities.totalCount,
    missing: names(missing),
    missing_count: missing.totalCount,
    signed: names(signed),
  }),

  q25: ({ solutions }) => ({
    count: solutions.totalCount,
    rows: solutions.nodes.map(({ id, kind, status, vendors, agreements }: Answer) => ({
      solution: id,
      basis: word(vendors[0].basis),
      kind: word(kind),
      status: word(status),
      // The graph counts an agreement whose sending is not stated as open until its deadline; the question tells that apart.
      agreements: agreements.nodes.map(({ id, state, sent }: Answer) => ({ id, state: word(sent.status === 'NOT_STATED' ? 'SENT_NOT_STATED' : state) })),
    })),
  }),

  q26: ({ solution: { tasks } }) => ({
    rows: tasks.nodes.map(({ number, municipalities, agreements }: Answer) => ({
      number,
      municipalities: labels(municipalities.sort((a: Answer, b: Answer) => a.code - b.code)),
      agreements: ids(agreements),
    })),
    numbers: tasks.nodes.map(({ number }: Answer) => number),
  }),

  q27: ({ body: { reappointment } }) => ({
    eligible: reappointment.eligible,
    earliest: reappointment.earliest,
    max_years: reappointment.maxYears,
    cool_off_years: reappointment.coolOffYears,
  }),

  q28: ({ agreements }) => ({
    count: agreements.totalCount,
    rows: agreements.nodes.map(({ id, sent, deadline, recipientGroups }: Answer) => ({
      agreement: id,
      sent_from: sent.from,
      deadline: deadline.to,
      recipient_groups: ids(recipientGroups),
    })),
  }),

  q29: ({ solution, municipality }) => ({
    model: solution.governance.model.id,
    approves: ids(solution.governance.decisionRoute.decides),
    advises: ids(solution.governance.decisionRoute.advises),
    executes: ids(solution.governance.decisionRoute.executes),
    informed: ids(solution.governance.decisionRoute.informed),
    municipality: municipality.code,
    solution: solution.id,
    klik_tasks: municipality.tasks.nodes.map(({ id, start, end }: Answer) => ({ id, from: start.from, to: end.to })),
    agreements: solution.agreements.nodes.map(({ id, deadline, state, signature }: Answer) => ({
      id,
      deadline: deadline.to,
      state: word(state),
      signed_by_municipality: word(signature.status),
    })),
    k_aftale: word(municipality.signature.status),
  }),

  q30: ({ solution: { outageImpact, ancestors, partOfBasis, governance, serviceMessages, operationalAreas } }) => ({
    direct: ids(outageImpact.direct),
    indirect: ids(outageImpact.indirect),
    possible_via_parent: ids(outageImpact.possibleViaParent),
    parents: ids(ancestors),
    incident_body: governance.incidentBody.id,
    service_messages: { organisation: serviceMessages.issuer.organisation.id, as_of: serviceMessages.issuer.asOf.from.slice(0, 7) },
    questions: operationalAreas.nodes.flatMap(({ questions }: Answer) => ids(questions)),
    parent_basis: word(partOfBasis),
  }),
};
