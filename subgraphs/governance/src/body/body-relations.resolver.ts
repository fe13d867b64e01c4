import { BatchField, columnsOf, HasMany, useInstead, type Declared } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { WheelItem } from '../annual-wheel/wheel-item.type.js';
import { DecisionRight } from '../change-type/change-type.type.js';
import { FinanceItem } from '../finance/finance-item.type.js';
import { FlowStep } from '../flow/flow.type.js';
import { AssignmentArgs } from '../governance-assignment/governance-assignment.input.js';
import { governanceAssignmentList } from '../governance-assignment/governance-assignment.list.js';
import { assignmentsOf } from '../governance-assignment/governance-assignment.loader.js';
import { InteractionRecord } from '../interaction/interaction.entity.js';
import { Interaction } from '../interaction/interaction.type.js';
import { MeetingDeadline } from '../meeting/meeting-deadline.type.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import { StaffingProcess } from '../staffing/staffing.type.js';
import type { BodyRow } from './body.entity.js';
import { Body } from './body.type.js';

@Resolver(() => Body)
export class BodyRelations {
  @HasMany(() => Interaction, 'from', { description: 'What it does for other bodies.' })
  interactionsFrom: Declared;

  @HasMany(() => Interaction, 'to', { description: 'What other bodies do for it.' })
  interactionsTo: Declared;

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

  @HasMany(() => DecisionRight, 'actor', { where: { actorKind: 'BODY' }, description: 'What it does in each change type.' })
  decisionRights: Declared;

  @HasMany(() => MeetingDeadline, 'body', { description: 'What is due before its meetings; see `meetingPlan` for the days.' })
  deadlines: Declared;

  @HasMany(() => WheelItem, 'body', { description: 'Its items of the annual wheel ("årshjul").' })
  annualWheel: Declared;

  @HasMany(() => FlowStep, 'body', { description: 'Its steps in the flows between levels.' })
  flowSteps: Declared;

  @HasMany(() => StaffingProcess, 'bodies', { description: 'How it is staffed ("bemandingsproces").' })
  staffingProcesses: Declared;

  @HasMany(() => FinanceItem, 'handledBy', { description: 'The money it handles.' })
  finance: Declared;

  @HasMany(() => GovernanceModel, 'steeringBody', { description: 'The governance models whose steering body it is.' })
  steersModels: Declared;

  @BatchField(() => governanceAssignmentList.Connection, {
    needs: ['id'],
    args: () => AssignmentArgs,
    description: 'The solutions ("løsninger") that it steers, advises on or takes up the incidents of.',
  })
  assignments(bodies: BodyRow[], args: AssignmentArgs, context: Context) {
    return assignmentsOf(
      bodies.map(({ id }) => id),
      args,
      context,
    );
  }

  @HasMany(() => governanceAssignmentList, 'steeringBody', {
    description: 'The solutions it steers.',
    deprecationReason: useInstead('assignments(role: [STEERING])'),
  })
  steers: Declared;

  @HasMany(() => governanceAssignmentList, 'advisoryBodies', {
    description: 'The solutions it advises on.',
    deprecationReason: useInstead('assignments(role: [ADVISORY])'),
  })
  advises: Declared;

  @HasMany(() => governanceAssignmentList, 'incidentBody', {
    description: 'The solutions whose incidents it takes up.',
    deprecationReason: useInstead('assignments(role: [INCIDENT])'),
  })
  handlesIncidents: Declared;
}
