import { RootById, RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { retenderList } from './retender.list.js';
import { Retender } from './retender.type.js';

@Resolver(() => Retender)
export class RetenderFields {
  @RootById(() => Retender, { description: 'The re-tender of an id; null where there is none.' })
  retender: Declared;

  @RootMany(() => retenderList, { description: 'All re-tenders.' })
  retenders: Declared;
}
