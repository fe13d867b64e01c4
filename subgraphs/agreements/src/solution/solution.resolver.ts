import { HasMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { agreementList } from '../agreement/agreement.list.js';
import { recipientGroupList } from '../recipient-group/recipient-group.resolver.js';
import { Solution } from '../stubs.js';

@Resolver(() => Solution)
export class SolutionFields {
  @HasMany(() => agreementList, 'solutions', { description: 'The agreements that concern it; not those of its parts or parents.' })
  agreements: Declared;

  @HasMany(() => recipientGroupList, 'solution', { description: 'The recipient groups that gather its people.' })
  recipientGroups: Declared;
}
