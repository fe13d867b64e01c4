import { BooleanFilter, defineList, enumFilter, IdFilter, TextFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { TaskRecord } from '../task/task.entity.js';
import { KlikTaskAudience } from '../task/task.enums.js';
import { TASK_ORDERS, TaskConditions, taskRules } from '../task/task.filters.js';
import { KlikTask } from './klik-task.type.js';

@InputType({ description: 'Conditions on a KLIK task; all given ones must hold.' })
class KlikTaskFilter extends TaskConditions {
  @Field(() => BooleanFilter, { nullable: true, description: 'Stands on the overview slide.' })
  inOverview?: BooleanFilter;

  @Field(() => enumFilter(KlikTaskAudience), { nullable: true, description: 'Which municipalities it is for.' })
  audience?: object;

  @Field(() => TextFilter, { nullable: true, description: 'Its short code.' })
  code?: TextFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The vendor whose customers it is for.' })
  variantVendor?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The tax data it opens access to.' })
  dataAccess?: IdFilter;
}

export const klikTaskList = defineList({
  record: { ...TaskRecord, name: 'KlikTask' },
  node: () => KlikTask,
  filter: KlikTaskFilter,
  rules: taskRules,
  orders: TASK_ORDERS,
  groups: {
    PROJECT: ['projectRaw', 'project'],
    AUDIENCE: ['audience', 'which municipalities they are for'],
    DATA_ACCESS: ['dataAccess', 'the tax data they open access to'],
    END_STATUS: ['endStatus', 'whether an end is given'],
  },
});
