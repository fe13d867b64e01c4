import { AsOfArgs, BatchField, Node, RootById, RootMany, type Declared } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import type { ObligationRow } from './obligation.entity.js';
import { ObligationState } from './obligation.enums.js';
import { stateOn } from './obligation.filters.js';
import { obligationList } from './obligation.list.js';
import { Obligation } from './obligation.type.js';
import { Task, taskOf } from './task.stub.js';

@Resolver(() => Obligation)
export class ObligationFields {
  @RootById(() => Obligation, { description: 'The obligation of an id; null where there is none.' })
  obligation: Declared;

  @RootMany(() => obligationList, {
    description:
      'Everything that municipalities are to do, whatever asks it: agreements to sign, tasks, activities, follow-ups, evaluations ("forpligtelser").',
  })
  obligations: Declared;

  @BatchField(() => ObligationState, {
    needs: ['due', 'opensOn', 'openUntil', 'relevantUntil', 'doneFrom', 'missingFrom'],
    args: () => AsOfArgs,
    description: 'Where it stands on a day, as far as is reported ("status").',
  })
  state(obligations: ObligationRow[], { asOf }: AsOfArgs, { today }: Context) {
    return obligations.map(stateOn(asOf ?? today));
  }

  @BatchField(() => Task, {
    needs: ['kind', 'task'],
    nullable: true,
    description: 'The task that asks it; for an agreement the KLIK task with the same end, if there is one.',
  })
  task(obligations: ObligationRow[]) {
    return obligations.map(taskOf);
  }

  @BatchField(() => Node, {
    needs: ['kind', 'task', 'cause'],
    nullable: true,
    description: 'The row that it follows from: the signature of the municipality, or the task.',
  })
  cause(obligations: ObligationRow[]) {
    return obligations.map((obligation) => (obligation.kind === 'SIGN_AGREEMENT' ? { __typename: 'Signature', id: obligation.cause } : taskOf(obligation)));
  }
}
