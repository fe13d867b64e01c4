import { Basis, recordType } from '@portfolio/graphql';
import { Field, ObjectType } from 'type-graphql';
import { DataAccess, Organisation } from '../stubs.js';
import { TaskRecord } from '../task/task.entity.js';
import { Task } from '../task/task.type.js';

@ObjectType({ description: 'A remark of the slide that lost its row ("boble"), beside the task it fits.' })
export class KlikTaskRemark {
  @Field(() => String, { description: 'What it says.' })
  text!: string;

  @Field(() => Basis, { description: 'How it is known to belong to the task.' })
  attachmentBasis!: string;

  @Field(() => String, { nullable: true, description: 'Why it is put here.' })
  note?: string | null;
}

export const KlikTask = recordType(TaskRecord, {
  name: 'KlikTask',
  description: 'A task that municipalities get in KLIK, their task system ("KLIK-opgave").',
  implements: Task,
  fields: {
    code: 'Its short code, "ADG_0".',
    projectRaw: {
      description: 'The project ("projekt"): in the words of the overview, or of the slide for a task that does not stand there.',
      nullable: false,
    },
    variantVendor: [
      () => Organisation,
      'The vendor whose customers this variant of the task is for; which municipalities these are is not stated, so it counts for all.',
    ],
    variantBasis: 'How the vendor is known.',
    isWorkingTitle: { column: 'workingTitle', description: 'Its title is a working title ("arbejdstitel").' },
    audience: { description: 'Which municipalities it is for.', nullable: false },
    audienceBasis: { description: 'How the audience is known.', nullable: false },
    remarks: [() => KlikTaskRemark, 'Remarks of the slide that fit it.'],
    dataAccess: [() => DataAccess, 'The tax data it opens access to.'],
    isPublished: 'It is published in KLIK, or announced with its period ("publiceret"); one that is only foreseen is not.',
  },
  deprecated: { inOverview: 'isPublished', workingTitle: 'isWorkingTitle' },
});
