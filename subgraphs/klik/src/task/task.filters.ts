import { ApproximateDateFilter, BooleanFilter, DateScalar, IdFilter, onColumnNamed, TextFilter, Window } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { openOn, openWithin } from '../rules/is-open.js';
import { overdueOn } from '../rules/is-overdue.js';
import { TaskRecord } from './task.entity.js';

@InputType({ description: 'What can be asked of a task of any kind.' })
export class TaskConditions {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'Its title.' })
  title?: TextFilter;

  @Field(() => IdFilter, { nullable: true, description: 'A solution it concerns.' })
  solution?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'An agreement it is tied to.' })
  agreement?: IdFilter;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it is tied to any agreement.' })
  hasAgreement?: BooleanFilter;

  @Field(() => ApproximateDateFilter, { nullable: true, description: 'When it starts.' })
  start?: ApproximateDateFilter;

  @Field(() => ApproximateDateFilter, { nullable: true, description: 'When it ends.' })
  end?: ApproximateDateFilter;

  @Field(() => DateScalar, { nullable: true, description: 'Is open on this day, as `isOpen` tells.' })
  openOn?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Is past its end on this day, as `isOverdue` tells.' })
  overdueOn?: string;

  @Field(() => Window, {
    nullable: true,
    description:
      'Starts on or before the last day of this period and ends on or after its first; an ongoing end reaches to the day of the edition that says so.',
  })
  window?: Window;
}

/** The conditions that are not columns under their own name. */
export const taskRules = {
  solution: onColumnNamed(TaskRecord, 'solutions'),
  agreement: onColumnNamed(TaskRecord, 'agreements'),
  municipality: onColumnNamed(TaskRecord, 'municipalities'),
  recipientGroup: onColumnNamed(TaskRecord, 'recipientGroups'),
  hasAgreement: ({ eq }: BooleanFilter) => (eq == null ? {} : { agreements: eq ? { $ne: [] } : { $eq: [] } }),
  openOn,
  overdueOn,
  window: openWithin,
};

export const TASK_ORDERS = {
  ID: ['id', 'id'],
  TITLE: ['title', 'title'],
  START: ['startFrom', 'the earliest day of the start'],
  END: ['endTo', 'the latest day of the end'],
  NUMBER: ['position', "the place in its source, for activities the document's order: 4.2 before 4.13"],
} as const;
