import { BatchField, defineList, IdArgs, IdFilter, RootField, TextFilter } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { Field, InputType, Resolver } from 'type-graphql';
import { agreementList } from '../agreement/agreement.list.js';
import { RecipientGroupRecord, type RecipientGroupRow } from './recipient-group.entity.js';
import { RecipientGroup } from './recipient-group.type.js';

@InputType({ description: 'Conditions on a recipient group; all given ones must hold.' })
class RecipientGroupFilter {
  @Field(() => TextFilter, { nullable: true, description: 'Its name.' })
  name?: TextFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Its solution.' })
  solution?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The municipality it is limited to.' })
  municipality?: IdFilter;
}

export const recipientGroupList = defineList({
  record: RecipientGroupRecord,
  node: () => RecipientGroup,
  filter: RecipientGroupFilter,
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'] },
  groups: { SOLUTION: ['solution', 'solution'] },
});

@Resolver(() => RecipientGroup)
export class RecipientGroupFields {
  @RootField(() => RecipientGroup, { nullable: true, args: () => IdArgs, description: 'The recipient group of an id; null where there is none.' })
  recipientGroup({ id }: IdArgs, context: Context) {
    return lookUp(RecipientGroupRecord, id, context);
  }

  @RootField(() => recipientGroupList.Connection, {
    args: () => recipientGroupList.Args,
    description: 'All groups that agreements and follow-ups are addressed to.',
  })
  recipientGroups(args: never, context: Context) {
    return recipientGroupList.page(args, context);
  }

  @BatchField(() => agreementList.Connection, { needs: ['id'], args: () => agreementList.Args, description: 'The agreements addressed to it.' })
  agreements(groups: RecipientGroupRow[], args: never, context: Context) {
    return agreementList.pagesBy(
      'recipientGroups',
      groups.map(({ id }) => id),
      args,
      context,
    );
  }
}
