import { BatchField, IdArgs, RootField } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { Directive, Resolver } from 'type-graphql';
import { wheelItemList } from '../annual-wheel/wheel-item.list.js';
import { bodyList } from '../body/body.list.js';
import { changeTypeList } from '../change-type/change-type.list.js';
import { FinanceItemRecord } from '../finance/finance-item.entity.js';
import { FinanceItem } from '../finance/finance-item.type.js';
import { FlowRecord } from '../flow/flow.entity.js';
import { GovernanceFlow } from '../flow/flow.type.js';
import { interactionList } from '../interaction/interaction.list.js';
import { OrganisationRoleRecord } from '../organisation/organisation.entity.js';
import { OrganisationRole } from '../organisation/organisation.type.js';
import { solutionGovernanceList } from '../solution-governance/solution-governance.list.js';
import { StaffingProcessRecord } from '../staffing/staffing.entity.js';
import { StaffingProcess } from '../staffing/staffing.type.js';
import { GovernanceModelRecord, type GovernanceModelRow } from './governance-model.entity.js';
import { GovernanceModel } from './governance-model.type.js';

@Resolver(() => GovernanceModel)
export class GovernanceModelFields {
  @RootField(() => GovernanceModel, {
    nullable: true,
    args: () => IdArgs,
    description: 'The governance model of an id; null where there is none.',
  })
  governanceModel({ id }: IdArgs, context: Context) {
    return lookUp(GovernanceModelRecord, id, context);
  }

  @RootField(() => [GovernanceModel], { description: 'The governance models, oldest first.' })
  governanceModels(_args: object, { rows }: Context) {
    return rows.find(GovernanceModelRecord, {});
  }

  @BatchField(() => bodyList.Connection, { needs: ['id'], args: () => bodyList.Args, description: 'Its bodies.' })
  bodies(models: GovernanceModelRow[], args: never, context: Context) {
    return bodyList.pagesBy('models', idsOf(models), args, context);
  }

  @BatchField(() => changeTypeList.Connection, { needs: ['id'], args: () => changeTypeList.Args, description: 'The kinds of change it tells apart.' })
  changeTypes(models: GovernanceModelRow[], args: never, context: Context) {
    return changeTypeList.pagesBy('model', idsOf(models), args, context);
  }

  @BatchField(() => interactionList.Connection, { needs: ['id'], args: () => interactionList.Args, description: 'What its bodies do for each other.' })
  interactions(models: GovernanceModelRow[], args: never, context: Context) {
    return interactionList.pagesBy('model', idsOf(models), args, context);
  }

  @BatchField(() => solutionGovernanceList.Connection, {
    needs: ['id'],
    args: () => solutionGovernanceList.Args,
    description: 'The solutions under it, each with its bodies.',
  })
  assignments(models: GovernanceModelRow[], args: never, context: Context) {
    return solutionGovernanceList.pagesBy('model', idsOf(models), args, context);
  }

  @BatchField(() => wheelItemList.Connection, { needs: ['id'], args: () => wheelItemList.Args, description: 'The items of its annual wheel ("årshjul").' })
  annualWheel(models: GovernanceModelRow[], args: never, context: Context) {
    return wheelItemList.pagesBy('model', idsOf(models), args, context);
  }

  @BatchField(() => [FinanceItem], { needs: ['id'], description: 'What it says of money.' })
  finance(models: GovernanceModelRow[], _args: object, { rows }: Context) {
    return Promise.all(idsOf(models).map((id) => rows.by(FinanceItemRecord, 'model').load(id)));
  }

  @BatchField(() => [GovernanceFlow], { needs: ['id'], description: 'How matters run between its levels.' })
  flows(models: GovernanceModelRow[], _args: object, { rows }: Context) {
    return Promise.all(idsOf(models).map((id) => rows.by(FlowRecord, 'model').load(id)));
  }

  @BatchField(() => [StaffingProcess], { needs: ['id'], description: 'How its bodies are staffed ("bemandingsproces").' })
  staffingProcesses(models: GovernanceModelRow[], _args: object, { rows }: Context) {
    return Promise.all(idsOf(models).map((id) => rows.by(StaffingProcessRecord, 'model').load(id)));
  }

  @Directive('@listSize(assumedSize: 20)')
  @BatchField(() => [OrganisationRole], { needs: ['id'], description: 'What it makes organisations responsible for.' })
  organisationRoles(models: GovernanceModelRow[], _args: object, { rows }: Context) {
    return Promise.all(idsOf(models).map((id) => rows.by(OrganisationRoleRecord, 'model').load(id)));
  }
}

function idsOf(models: readonly GovernanceModelRow[]): string[] {
  return models.map(({ id }) => id);
}
