import { Basis } from '@portfolio/graphql';
import { Directive, Field, ObjectType } from 'type-graphql';
import { DataAccess, Organisation } from '../stubs.js';
import { KlikTaskAudience } from '../task/task.enums.js';
import { Task } from '../task/task.type.js';

@ObjectType({ description: 'A remark of the slide that lost its row, beside the task it fits.' })
export class KlikTaskRemark {
  @Field(() => String, { description: 'What it says.' })
  text!: string;

  @Field(() => Basis, { description: 'How it is known to belong to the task.' })
  attachmentBasis!: string;

  @Field(() => String, { nullable: true, description: 'Why it is put here.' })
  note?: string | null;
}

@ObjectType({ implements: Task, description: 'A task that municipalities get in KLIK, their task system ("KLIK-opgave").' })
@Directive('@key(fields: "id")')
export class KlikTask {
  @Field(() => String, { nullable: true, description: 'Its short code, "ADG_0".' })
  code?: string | null;

  @Field(() => String, { description: 'The project ("projekt"): in the words of the overview, or of the slide for a task that does not stand there.' })
  projectRaw!: string;

  @Field(() => Organisation, {
    nullable: true,
    description: 'The vendor whose customers this variant of the task is for; which municipalities these are is not stated, so it counts for all.',
  })
  variantVendor?: string | null;

  @Field(() => Basis, { nullable: true, description: 'How the vendor is known.' })
  variantBasis?: string | null;

  @Field(() => Boolean, { description: 'Its title is a working title ("arbejdstitel").' })
  workingTitle!: boolean;

  @Field(() => KlikTaskAudience, { description: 'Which municipalities it is for.' })
  audience!: string;

  @Field(() => Basis, { description: 'How the audience is known.' })
  audienceBasis!: string;

  @Field(() => [KlikTaskRemark], { description: 'Remarks of the slide that fit it.' })
  remarks!: object[];

  @Field(() => DataAccess, { nullable: true, description: 'The tax data it opens access to.' })
  dataAccess?: string | null;

  @Field(() => Boolean, { description: 'It is one of the twelve of the overview slide.' })
  inOverview!: boolean;
}
