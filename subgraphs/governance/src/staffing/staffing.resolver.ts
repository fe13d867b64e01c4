import { RootField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { staffingStepList } from './staffing-step.list.js';
import { StaffingProcessRecord } from './staffing.entity.js';
import { StaffingProcess } from './staffing.type.js';

@Resolver(() => StaffingProcess)
export class StaffingFields {
  @RootField(() => [StaffingProcess], { description: 'How bodies are staffed ("bemandingsproces").' })
  staffingProcesses(_args: object, { rows }: Context) {
    return rows.find(StaffingProcessRecord, {});
  }

  @RootField(() => staffingStepList.Connection, { args: () => staffingStepList.Args, description: 'The steps of all staffing processes.' })
  staffingSteps(args: never, context: Context) {
    return staffingStepList.page(args, context);
  }
}
