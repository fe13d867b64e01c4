import { BatchField, HasMany, useInstead, type Declared, type ListArgs } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { wheelItemList } from '../annual-wheel/wheel-item.list.js';
import { WheelItem } from '../annual-wheel/wheel-item.type.js';
import { DecisionRight } from '../change-type/change-type.type.js';
import { financeItemList } from '../finance/finance-item.list.js';
import { FinanceItem } from '../finance/finance-item.type.js';
import { FlowStep } from '../flow/flow.type.js';
import { AssignmentArgs } from '../governance-assignment/governance-assignment.input.js';
import { governanceAssignmentList } from '../governance-assignment/governance-assignment.list.js';
import { assignmentsOf } from '../governance-assignment/governance-assignment.loader.js';
import { interactionList } from '../interaction/interaction.list.js';
import { Interaction } from '../interaction/interaction.type.js';
import { MeetingDeadline } from '../meeting/meeting-deadline.type.js';
import { governanceModelList } from '../model/governance-model.list.js';
import { staffingProcessList } from '../staffing/staffing-process.list.js';
import type { BodyRow } from './body.entity.js';
import { Body } from './body.type.js';

@Resolver(() => Body)
export class BodyRelations {
  @HasMany(() => Interaction, 'from', { description: 'What it does for other bodies.', deprecationReason: useInstead('interactions') })
  interactionsFrom: Declared;

  @HasMany(() => Interaction, 'to', { description: 'What other bodies do for it.', deprecationReason: useInstead('interactions') })
  interactionsTo: Declared;

  @BatchField(() => interactionList.Connection, {
    needs: ['id'],
    args: () => interactionList.Args,
    description: 'What it does for other bodies and they for it ("samspil").',
  })
  interactions(bodies: BodyRow[], args: ListArgs, context: Context) {
    const ids = bodies.map(({ id }) => id);
    return interactionList.pagesBy((keys) => ({ $or: [{ from: { $in: keys } }, { to: { $in: keys } }] }), ids, args, context);
  }

  @HasMany(() => DecisionRight, 'actor', { where: { actorKind: 'BODY' }, description: 'What it does in each change type.' })
  decisionRights: Declared;

  @HasMany(() => MeetingDeadline, 'body', { description: 'What is due before its meetings; see `meetingPlan` for the days.' })
  deadlines: Declared;

  @HasMany(() => wheelItemList, 'body', { description: 'Its items of the annual wheel ("årshjul").' })
  wheelItems: Declared;

  @HasMany(() => WheelItem, 'body', { description: 'Its items of the annual wheel.', deprecationReason: useInstead('wheelItems') })
  annualWheel: Declared;

  @HasMany(() => FlowStep, 'body', { description: 'Its steps in the flows between levels.' })
  flowSteps: Declared;

  @HasMany(() => staffingProcessList, 'bodies', { description: 'How it is staffed ("bemandingsproces").' })
  staffingProcesses: Declared;

  @HasMany(() => financeItemList, 'handledBy', { description: 'The money ("økonomi") it handles.' })
  financeItems: Declared;

  @HasMany(() => FinanceItem, 'handledBy', { description: 'The money it handles.', deprecationReason: useInstead('financeItems') })
  finance: Declared;

  @HasMany(() => governanceModelList, 'steeringBody', { description: 'The governance models whose steering body it is.' })
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
