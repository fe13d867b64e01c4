import { RootField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { FinanceItemRecord } from './finance-item.entity.js';
import { FinanceItem } from './finance-item.type.js';

@Resolver(() => FinanceItem)
export class FinanceItemFields {
  @RootField(() => [FinanceItem], { description: 'What municipalities pay for shared IT, as the sources say it.' })
  finance(_args: object, { rows }: Context) {
    return rows.find(FinanceItemRecord, {});
  }
}
