import { HasMany, RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { followUpList } from '../follow-up/follow-up.list.js';
import { klikTaskList } from './klik-task.list.js';
import { KlikTask } from './klik-task.type.js';

@Resolver(() => KlikTask)
export class KlikTaskFields {
  @RootMany(() => klikTaskList, { where: { kind: 'KLIK_TASK' }, description: "All KLIK tasks, in the overview's order." })
  klikTasks: Declared;

  @HasMany(() => followUpList, 'task', { description: 'The follow-ups on it.' })
  followUps: Declared;
}
