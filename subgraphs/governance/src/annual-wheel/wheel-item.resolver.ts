import { BatchField, RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import type { WheelItemRow } from './wheel-item.entity.js';
import { wheelItemList } from './wheel-item.list.js';
import { WheelItem } from './wheel-item.type.js';

@Resolver(() => WheelItem)
export class WheelItemFields {
  @RootMany(() => wheelItemList, { description: 'The items of all annual wheels ("årshjul").', deprecated: 'annualWheel' })
  wheelItems: Declared;

  @BatchField(() => String, { needs: ['item', 'shortTitle'], description: 'What happens, in a few words: for a chart.' })
  shortTitle(items: WheelItemRow[]) {
    return items.map(({ item, shortTitle }) => shortTitle ?? withoutNumber(item));
  }
}

/** Without the number in brackets that tells items of the same words apart. */
function withoutNumber(item: string): string {
  return item.replace(/ \(\d+\)$/, '');
}
