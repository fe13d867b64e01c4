import { BatchField, columnsOf } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Float, Resolver } from 'type-graphql';
import { MeetingDeadlineRecord } from '../meeting/meeting-deadline.entity.js';
import { DueItem } from '../meeting/meeting-deadline.type.js';
import { percentageOf } from '../rules/percentage-of.js';
import { howManySeats } from '../rules/how-many-seats.js';
import { mayBeReappointed, REAPPOINTMENT_SOURCES } from '../rules/may-be-reappointed.js';
import { whatIsDueWhen } from '../rules/what-is-due-when.js';
import { checkedCounts, MeetingPlanArgs, ReappointmentArgs, SizeArgs } from './body-rules.input.js';
import { Reappointment, SeatCount } from './body-rules.type.js';
import { SeniorityRule } from './body-values.type.js';
import type { BodyRow } from './body.entity.js';
import { Body } from './body.type.js';
import { SeatRecord } from './seat.entity.js';

@Resolver(() => Body)
export class BodyRules {
  @BatchField(() => SeatCount, {
    needs: ['id', 'memberTotal'],
    reads: [columnsOf(SeatRecord, 'organisation', 'min', 'max', 'perBody')],
    args: () => SizeArgs,
    description: 'How many seats it has, for given numbers of other bodies ("forperson fra hvert Fagråd") and of itself.',
  })
  async size(bodies: BodyRow[], args: SizeArgs, { rows }: Context) {
    const counts = checkedCounts(args);
    const compositions = await rows.by(SeatRecord, 'body').many(bodies.map(({ id }) => id));
    return bodies.map(({ id, memberTotal }, index) =>
      howManySeats({ body: id, composition: compositions[index]!, memberTotal }, { counts, organisations: args.organisations }),
    );
  }

  @BatchField(() => Reappointment, {
    needs: ['termRule', 'sources'],
    args: () => ReappointmentArgs,
    description: 'Whether a former member may be appointed again ("genudpeges") on a day, and from when.',
  })
  reappointment(bodies: BodyRow[], { servedUntil, proposedFrom }: ReappointmentArgs) {
    return bodies.map(({ termRule, sources }) => {
      const outcome = mayBeReappointed(termRule, servedUntil, proposedFrom);
      return { ...outcome, sources: outcome.eligible === null ? sources : REAPPOINTMENT_SOURCES };
    });
  }

  @BatchField(() => [DueItem], {
    needs: ['id'],
    reads: [columnsOf(MeetingDeadlineRecord, 'weeksBeforeMeeting')],
    args: () => MeetingPlanArgs,
    description: 'What is due when before a meeting on a day; empty where no deadlines are stated.',
  })
  async meetingPlan(bodies: BodyRow[], { meetingDate, asOf }: MeetingPlanArgs, { rows, today }: Context) {
    const deadlines = await rows.by(MeetingDeadlineRecord, 'body').many(bodies.map(({ id }) => id));
    return deadlines.map((own) => whatIsDueWhen(own, meetingDate, asOf ?? today));
  }
}

@Resolver(() => SeniorityRule)
export class SeniorityRuleFields {
  @BatchField(() => Float, { needs: [], description: 'The least share of members in percent, one decimal.' })
  shareMinPercentage(rules: SeniorityRule[]) {
    return rules.map(({ shareMin }) => percentageOf(shareMin));
  }
}
