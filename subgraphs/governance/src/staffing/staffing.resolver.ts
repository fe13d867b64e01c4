import { RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { staffingProcessList } from './staffing-process.list.js';
import { staffingStepList } from './staffing-step.list.js';
import { StaffingProcess } from './staffing.type.js';

@Resolver(() => StaffingProcess)
export class StaffingFields {
  @RootMany(() => staffingProcessList, { description: 'How bodies are staffed ("bemandingsproces").' })
  staffingProcesses: Declared;

  @RootMany(() => staffingStepList, { description: 'The steps of all staffing processes.' })
  staffingSteps: Declared;
}
