import { DateRelation, useInstead } from '@portfolio/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import type { TaskRow } from '../task/task.entity.js';
import { Task } from '../task/task.type.js';

@ObjectType({ description: 'The end of a task set against the deadline ("frist") of the agreement it is tied to, by their latest days.' })
export class TaskAgainstDeadline {
  @Field(() => Task, { description: 'The task.' })
  task!: TaskRow;

  @Field(() => DateRelation, { description: "How the task's end stands to the deadline." })
  relation!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Days from the deadline to the task's end; negative where the task ends first; empty where either is not known.",
  })
  days?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'They are the same day; empty where either is not known.',
    deprecationReason: useInstead('relation'),
  })
  equal?: boolean | null;
}
