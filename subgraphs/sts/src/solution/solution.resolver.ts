import { BatchField, columnsOf } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Directive, Resolver } from 'type-graphql';
import { RetenderRecord } from '../retender/retender.entity.js';
import { Retender } from '../retender/retender.type.js';
import { issuerOf } from '../rules/who-issues-service-messages.js';
import { ServiceMessageIssuerRecord } from '../service-messages/service-message-issuer.entity.js';
import { ServiceMessages } from '../service-messages/service-message-issuer.type.js';
import { Solution } from './solution.stub.js';

@Resolver(() => Solution)
export class SolutionFields {
  @BatchField(() => Retender, { needs: ['id'], nullable: true, description: 'Its re-tender; null where none is told of.' })
  async retender(solutions: Solution[], _args: object, { rows }: Context) {
    const found = await Promise.all(solutions.map(({ id }) => rows.by(RetenderRecord, 'solution').load(id)));
    return found.map(([retender]) => retender ?? null);
  }

  @BatchField(() => ServiceMessages, {
    needs: ['id', 'ancestorIds', 'ancestorBases'],
    reads: [columnsOf(ServiceMessageIssuerRecord, 'basis')],
    nullable: true,
    description: 'Who issues its service messages, named for it or for the nearest solution that it is a part of; null where none is named.',
  })
  @Directive('@requires(fields: "ancestorIds ancestorBases")')
  async serviceMessages(solutions: Solution[], _args: object, { rows }: Context) {
    const ids = new Set(solutions.flatMap(({ id, ancestorIds }) => [id, ...ancestorIds]));
    const found = await Promise.all([...ids].map((id) => rows.byKey(ServiceMessageIssuerRecord).load(id)));
    const issuers = found.filter((issuer) => issuer !== null);
    return solutions.map(({ id, ancestorIds, ancestorBases }) => issuerOf(id, ancestorIds, ancestorBases, issuers));
  }
}
