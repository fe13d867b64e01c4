import { RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { followUpList } from './follow-up.list.js';
import { FollowUp } from './follow-up.type.js';

@Resolver(() => FollowUp)
export class FollowUpFields {
  @RootMany(() => followUpList, { where: { kind: 'FOLLOW_UP' }, description: "All follow-ups, in the slides' order." })
  followUps: Declared;
}
