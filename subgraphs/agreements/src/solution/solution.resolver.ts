import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { agreementList } from '../agreement/agreement.list.js';
import { RecipientGroupRecord } from '../recipient-group/recipient-group.entity.js';
import { RecipientGroup } from '../recipient-group/recipient-group.type.js';
import { Solution } from '../stubs.js';

@Resolver(() => Solution)
export class SolutionFields {
  @BatchField(() => agreementList.Connection, {
    needs: ['id'],
    args: () => agreementList.Args,
    description: 'The agreements that concern it; not those of its parts or parents.',
  })
  agreements(solutions: { id: string }[], args: never, context: Context) {
    return agreementList.pagesBy(
      'solutions',
      solutions.map(({ id }) => id),
      args,
      context,
    );
  }

  @BatchField(() => [RecipientGroup], { needs: ['id'], description: 'The recipient groups that gather its people.' })
  recipientGroups(solutions: { id: string }[], _args: object, { rows }: Context) {
    return Promise.all(solutions.map(({ id }) => rows.by(RecipientGroupRecord, 'solution').load(id)));
  }
}
