import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { RetenderRecord } from '../retender/retender.entity.js';
import { Retender } from '../retender/retender.type.js';
import { Contract } from '../stubs.js';

@Resolver(() => Contract)
export class ContractFields {
  @BatchField(() => [Retender], { needs: ['id'], description: 'The re-tenders that lead to it.' })
  retenders(contracts: { id: string }[], _args: object, { rows }: Context) {
    return Promise.all(contracts.map(({ id }) => rows.by(RetenderRecord, 'contracts').load(id)));
  }
}
