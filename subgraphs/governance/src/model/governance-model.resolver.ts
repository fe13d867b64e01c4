import { HasMany, RootById, RootMany, useInstead, type Declared } from '@portfolio/graphql';
import { Directive, Resolver } from 'type-graphql';
import { wheelItemList } from '../annual-wheel/wheel-item.list.js';
import { bodyList } from '../body/body.list.js';
import { changeTypeList } from '../change-type/change-type.list.js';
import { financeItemList } from '../finance/finance-item.list.js';
import { FinanceItem } from '../finance/finance-item.type.js';
import { governanceFlowList } from '../flow/flow.list.js';
import { GovernanceFlow } from '../flow/flow.type.js';
import { interactionList } from '../interaction/interaction.list.js';
import { OrganisationRole } from '../organisation/organisation.type.js';
import { governanceAssignmentList } from '../governance-assignment/governance-assignment.list.js';
import { staffingProcessList } from '../staffing/staffing-process.list.js';
import { governanceModelList } from './governance-model.list.js';
import { GovernanceModel } from './governance-model.type.js';

@Resolver(() => GovernanceModel)
export class GovernanceModelFields {
  @RootById(() => GovernanceModel, { description: 'The governance model of an id; null where there is none.' })
  governanceModel: Declared;

  @RootMany(() => governanceModelList, { description: 'The governance models, oldest first.' })
  governanceModels: Declared;

  @HasMany(() => bodyList, 'models', { description: 'Its bodies.' })
  bodies: Declared;

  @HasMany(() => changeTypeList, 'model', { description: 'The kinds of change it tells apart.' })
  changeTypes: Declared;

  @HasMany(() => interactionList, 'model', { description: 'What its bodies do for each other.' })
  interactions: Declared;

  @HasMany(() => governanceAssignmentList, 'model', { description: 'The solutions under it, each with its bodies.' })
  assignments: Declared;

  @HasMany(() => wheelItemList, 'model', { description: 'The items of its annual wheel ("årshjul").', deprecated: 'annualWheel' })
  wheelItems: Declared;

  @HasMany(() => financeItemList, 'model', { description: 'What it says of money ("økonomi").' })
  financeItems: Declared;

  @HasMany(() => FinanceItem, 'model', { description: 'What it says of money.', deprecationReason: useInstead('financeItems') })
  finance: Declared;

  @HasMany(() => governanceFlowList, 'model', { description: 'How matters run between its levels ("flow").' })
  governanceFlows: Declared;

  @HasMany(() => GovernanceFlow, 'model', { description: 'How matters run between its levels.', deprecationReason: useInstead('governanceFlows') })
  flows: Declared;

  @HasMany(() => staffingProcessList, 'model', { description: 'How its bodies are staffed ("bemandingsproces").' })
  staffingProcesses: Declared;

  @Directive('@listSize(assumedSize: 20)')
  @HasMany(() => OrganisationRole, 'model', { description: 'What it makes organisations responsible for.' })
  organisationRoles: Declared;
}
