import { RootField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { wheelItemList } from './wheel-item.list.js';
import { WheelItem } from './wheel-item.type.js';

@Resolver(() => WheelItem)
export class WheelItemFields {
  @RootField(() => wheelItemList.Connection, { args: () => wheelItemList.Args, description: 'The items of all annual wheels ("årshjul").' })
  annualWheel(args: never, context: Context) {
    return wheelItemList.page(args, context);
  }
}
