import { BatchField, Money, RootMany, useInstead, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import type { FinanceItemRow } from './finance-item.entity.js';
import { financeItemList } from './finance-item.list.js';
import { FinanceItem } from './finance-item.type.js';

@Resolver(() => FinanceItem)
export class FinanceItemFields {
  @RootMany(() => financeItemList, { description: 'What municipalities pay for shared IT ("økonomi"), as the sources say it.' })
  financeItems: Declared;

  @RootMany(() => FinanceItem, { description: 'What municipalities pay for shared IT.', deprecationReason: useInstead('financeItems') })
  finance: Declared;

  @BatchField(() => Money, { needs: ['amount', 'currency'], nullable: true, description: 'The amount ("beløb"); null where none is stated.' })
  amount(items: FinanceItemRow[]) {
    return items.map(({ amount, currency }) => (amount === null || currency === null ? null : { value: String(amount), currency }));
  }
}
