import { BatchField, columnsOf, HasOne, type Declared } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Directive, Resolver } from 'type-graphql';
import { Retender } from '../retender/retender.type.js';
import { issuerOf } from '../rules/who-issues-service-messages.js';
import { ServiceMessageIssuerRecord } from '../service-messages/service-message-issuer.entity.js';
import { ServiceMessages } from '../service-messages/service-message-issuer.type.js';
import { Solution } from './solution.stub.js';

@Resolver(() => Solution)
export class SolutionFields {
  @HasOne(() => Retender, 'solution', { description: 'Its re-tender; null where none is told of.' })
  retender: Declared;

  @BatchField(() => ServiceMessages, {
    needs: ['id', 'ancestorIds', 'ancestorBases'],
    reads: [columnsOf(ServiceMessageIssuerRecord, 'basis')],
    nullable: true,
    description: 'Who issues its service messages, named for it or for the nearest solution that it is a part of; null where none is named.',
  })
  @Directive('@requires(fields: "ancestorIds ancestorBases")')
  async serviceMessages(solutions: Solution[], _args: object, { rows }: Context) {
    const ids = new Set(solutions.flatMap(({ id, ancestorIds }) => [id, ...ancestorIds]));
    const issuers = (await rows.by(ServiceMessageIssuerRecord, 'solution').many([...ids])).flat();
    return solutions.map(({ id, ancestorIds, ancestorBases }) => issuerOf(id, ancestorIds, ancestorBases, issuers));
  }
}
