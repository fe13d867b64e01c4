import { HasMany, recordList, RootById, RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { agreementList } from '../agreement/agreement.list.js';
import { RecipientGroup } from './recipient-group.type.js';

export const recipientGroupList = recordList(RecipientGroup, {
  filter: { description: 'Conditions on a recipient group; all given ones must hold.' },
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'] },
  groups: { SOLUTION: ['solution', 'solution'] },
});

@Resolver(() => RecipientGroup)
export class RecipientGroupFields {
  @RootById(() => RecipientGroup, { description: 'The recipient group of an id; null where there is none.' })
  recipientGroup: Declared;

  @RootMany(() => recipientGroupList, { description: 'All groups that agreements and follow-ups are addressed to.' })
  recipientGroups: Declared;

  @HasMany(() => agreementList, 'recipientGroups', { description: 'The agreements addressed to it.' })
  agreements: Declared;
}
