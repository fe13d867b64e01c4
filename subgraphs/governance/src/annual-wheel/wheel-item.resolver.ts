import { RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { wheelItemList } from './wheel-item.list.js';
import { WheelItem } from './wheel-item.type.js';

@Resolver(() => WheelItem)
export class WheelItemFields {
  @RootMany(() => wheelItemList, { description: 'The items of all annual wheels ("årshjul").' })
  annualWheel: Declared;
}
