import { RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { FinanceItem } from './finance-item.type.js';

@Resolver(() => FinanceItem)
export class FinanceItemFields {
  @RootMany(() => FinanceItem, { description: 'What municipalities pay for shared IT, as the sources say it.' })
  finance: Declared;
}
