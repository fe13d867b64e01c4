import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { Event } from '../stubs.js';
import { TaskEventRecord } from '../task/task.entity.js';
import { TaskEvent } from '../task/task.type.js';

@Resolver(() => Event)
export class EventFields {
  @BatchField(() => [TaskEvent], { needs: ['id'], description: 'The tasks tied to it, each with how that is known.' })
  tasks(events: { id: string }[], _args: object, { rows }: Context) {
    return Promise.all(events.map(({ id }) => rows.by(TaskEventRecord, 'event').load(id)));
  }
}
