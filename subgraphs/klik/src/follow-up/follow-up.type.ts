import { Basis } from '@portfolio/graphql';
import { Directive, Field, ObjectType } from 'type-graphql';
import { ObligationLevel } from '../expectation/expectation.enums.js';
import { KlikTask } from '../klik-task/klik-task.type.js';
import { RecipientGroup } from '../stubs.js';
import { Task } from '../task/task.type.js';

@ObjectType({ implements: Task, description: 'What programme leaders or municipalities were asked to do after a programme leader meeting ("opfølgning").' })
@Directive('@key(fields: "id")')
export class FollowUp {
  @Field(() => ObligationLevel, { description: 'How far it binds.' })
  level!: string;

  @Field(() => String, { nullable: true, description: 'The word of the slide that says so: "bedes", "gerne".' })
  levelRaw?: string | null;

  @Field(() => String, { description: 'Whom it is put to: "KOMBIT-programledere" or "kommunerne"; see `addresseeBasis`.' })
  addressee!: string;

  @Field(() => Basis, { description: 'How that is known.' })
  addresseeBasis!: string;

  @Field(() => String, { nullable: true, description: 'What it is concluded from.' })
  addresseeNote?: string | null;

  @Field(() => [RecipientGroup], { description: 'The groups of roles it is put to; empty where it is put to the municipalities.' })
  recipientGroups!: string[];

  @Field(() => String, { nullable: true, description: 'A remark on how the source was read.' })
  note?: string | null;

  @Field(() => KlikTask, { nullable: true, description: 'The KLIK task it follows up.' })
  task?: string | null;

  @Field(() => Basis, { nullable: true, description: 'How that task is known.' })
  taskBasis?: string | null;
}
