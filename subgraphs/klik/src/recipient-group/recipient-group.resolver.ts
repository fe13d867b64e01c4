import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { followUpList } from '../follow-up/follow-up.list.js';
import { RecipientGroup } from '../stubs.js';

@Resolver(() => RecipientGroup)
export class RecipientGroupFields {
  @HasMany(() => followUpList, 'recipientGroups', { description: 'The follow-ups put to it.' })
  followUps: Declared;
}
