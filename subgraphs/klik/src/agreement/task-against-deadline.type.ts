import { enumType } from '@portfolio/graphql';
import type { END_ORDERS } from '@portfolio/records';
import { Field, Int, ObjectType } from 'type-graphql';
import { Task } from '../task/task.type.js';

export const TaskEndOrder = enumType<(typeof END_ORDERS)[number]>('TaskEndOrder', "How a task's end stands to a deadline, by their latest days.", {
  BEFORE: 'The task ends first.',
  SAME: 'They are the same day.',
  AFTER: 'The task ends later.',
  NOT_KNOWN: 'Either is not known.',
});

@ObjectType({ description: "A task's end set against the deadline of the agreement it is tied to, by their latest days." })
export class TaskAgainstDeadline {
  @Field(() => Task, { description: 'The task.' })
  task!: object;

  @Field(() => TaskEndOrder, { description: "How the task's end stands to the deadline." })
  order!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Days from the deadline to the task's end; negative where the task ends first; empty where either is not known.",
  })
  days?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'They are the same day; empty where either is not known.' })
  equal?: boolean | null;
}
