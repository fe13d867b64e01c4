import { BatchField, columnsOf } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { WheelItemRecord } from '../annual-wheel/wheel-item.entity.js';
import { WheelItem } from '../annual-wheel/wheel-item.type.js';
import { DecisionRightRecord } from '../change-type/change-type.entity.js';
import { DecisionRight } from '../change-type/change-type.type.js';
import { FinanceItemRecord } from '../finance/finance-item.entity.js';
import { FinanceItem } from '../finance/finance-item.type.js';
import { FlowStepRecord } from '../flow/flow.entity.js';
import { FlowStep } from '../flow/flow.type.js';
import { InteractionRecord } from '../interaction/interaction.entity.js';
import { Interaction } from '../interaction/interaction.type.js';
import { MeetingDeadlineRecord } from '../meeting/meeting-deadline.entity.js';
import { MeetingDeadline } from '../meeting/meeting-deadline.type.js';
import { GovernanceModelRecord } from '../model/governance-model.entity.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import { solutionGovernanceList } from '../solution-governance/solution-governance.list.js';
import { StaffingProcessRecord } from '../staffing/staffing.entity.js';
import { StaffingProcess } from '../staffing/staffing.type.js';
import type { BodyRow } from './body.entity.js';
import { Body } from './body.type.js';

@Resolver(() => Body)
export class BodyRelations {
  @BatchField(() => [Interaction], { needs: ['id'], description: 'What it does for other bodies.' })
  interactionsFrom(bodies: BodyRow[], _args: object, { rows }: Context) {
    return Promise.all(bodies.map(({ id }) => rows.by(InteractionRecord, 'from').load(id)));
  }

  @BatchField(() => [Interaction], { needs: ['id'], description: 'What other bodies do for it.' })
  interactionsTo(bodies: BodyRow[], _args: object, { rows }: Context) {
    return Promise.all(bodies.map(({ id }) => rows.by(InteractionRecord, 'to').load(id)));
  }

  @BatchField(() => [Interaction], {
    needs: ['id'],
    reads: [columnsOf(InteractionRecord, 'position')],
    description: 'What it does for other bodies and they for it, in the order of the sources.',
  })
  interactions(bodies: BodyRow[], _args: object, { rows }: Context) {
    return Promise.all(
      bodies.map(async ({ id }) => {
        const both = await Promise.all([rows.by(InteractionRecord, 'from').load(id), rows.by(InteractionRecord, 'to').load(id)]);
        return [...new Map(both.flat().map((interaction) => [interaction.id, interaction])).values()].sort((a, b) => a.position - b.position);
      }),
    );
  }

  @BatchField(() => [DecisionRight], { needs: ['id'], description: 'What it does in each change type.' })
  decisionRights(bodies: BodyRow[], _args: object, { rows }: Context) {
    return Promise.all(bodies.map(({ id }) => rows.by(DecisionRightRecord, 'actor', { where: { actorKind: 'BODY' } }).load(id)));
  }

  @BatchField(() => [MeetingDeadline], { needs: ['id'], description: 'What is due before its meetings; see `meetingPlan` for the days.' })
  deadlines(bodies: BodyRow[], _args: object, { rows }: Context) {
    return Promise.all(bodies.map(({ id }) => rows.by(MeetingDeadlineRecord, 'body').load(id)));
  }

  @BatchField(() => [WheelItem], { needs: ['id'], description: 'Its items of the annual wheel ("årshjul").' })
  annualWheel(bodies: BodyRow[], _args: object, { rows }: Context) {
    return Promise.all(bodies.map(({ id }) => rows.by(WheelItemRecord, 'body').load(id)));
  }

  @BatchField(() => [FlowStep], { needs: ['id'], description: 'Its steps in the flows between levels.' })
  flowSteps(bodies: BodyRow[], _args: object, { rows }: Context) {
    return Promise.all(bodies.map(({ id }) => rows.by(FlowStepRecord, 'body').load(id)));
  }

  @BatchField(() => [StaffingProcess], { needs: ['id'], description: 'How it is staffed ("bemandingsproces").' })
  staffingProcesses(bodies: BodyRow[], _args: object, { rows }: Context) {
    return Promise.all(bodies.map(({ id }) => rows.by(StaffingProcessRecord, 'bodies').load(id)));
  }

  @BatchField(() => [FinanceItem], { needs: ['id'], description: 'The money it handles.' })
  finance(bodies: BodyRow[], _args: object, { rows }: Context) {
    return Promise.all(bodies.map(({ id }) => rows.by(FinanceItemRecord, 'handledBy').load(id)));
  }

  @BatchField(() => [GovernanceModel], { needs: ['id'], description: 'The governance models whose steering body it is.' })
  steersModels(bodies: BodyRow[], _args: object, { rows }: Context) {
    return Promise.all(bodies.map(({ id }) => rows.by(GovernanceModelRecord, 'steeringBody').load(id)));
  }

  @BatchField(() => solutionGovernanceList.Connection, { needs: ['id'], args: () => solutionGovernanceList.Args, description: 'The solutions it steers.' })
  steers(bodies: BodyRow[], args: never, context: Context) {
    return solutionGovernanceList.pagesBy('steeringBody', idsOf(bodies), args, context);
  }

  @BatchField(() => solutionGovernanceList.Connection, { needs: ['id'], args: () => solutionGovernanceList.Args, description: 'The solutions it advises on.' })
  advises(bodies: BodyRow[], args: never, context: Context) {
    return solutionGovernanceList.pagesBy('advisoryBodies', idsOf(bodies), args, context);
  }

  @BatchField(() => solutionGovernanceList.Connection, {
    needs: ['id'],
    args: () => solutionGovernanceList.Args,
    description: 'The solutions whose incidents it takes up.',
  })
  handlesIncidents(bodies: BodyRow[], args: never, context: Context) {
    return solutionGovernanceList.pagesBy('incidentBody', idsOf(bodies), args, context);
  }
}

function idsOf(bodies: readonly BodyRow[]): string[] {
  return bodies.map(({ id }) => id);
}
