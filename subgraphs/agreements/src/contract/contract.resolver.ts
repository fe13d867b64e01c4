import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { AgreementRecord } from '../agreement/agreement.entity.js';
import { Agreement } from '../agreement/agreement.type.js';
import { Contract } from '../stubs.js';

@Resolver(() => Contract)
export class ContractFields {
  @BatchField(() => [Agreement], { needs: ['id'], description: 'The connection agreements that end with it.' })
  agreements(contracts: { id: string }[], _args: object, { rows }: Context) {
    return Promise.all(contracts.map(({ id }) => rows.by(AgreementRecord, 'contract').load(id)));
  }
}
