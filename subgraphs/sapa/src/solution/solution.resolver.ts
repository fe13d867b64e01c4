import { BatchField, HasMany, type Declared } from '@portfolio/graphql';
import { keyed } from '@portfolio/loaders';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { DataAccessRecord } from '../data-access/data-access.entity.js';
import { dataAccessList } from '../data-access/data-access.list.js';
import { PurposeTotal } from '../data-access/data-access.type.js';
import { totalPurposes } from '../rules/how-many-purposes.js';
import { Solution } from '../stubs.js';

@Resolver(() => Solution)
export class SolutionFields {
  @HasMany(() => dataAccessList, 'solution', { description: 'The data accesses whose data it shows.' })
  dataAccesses: Declared;

  @BatchField(() => PurposeTotal, { needs: ['id'], description: 'The purposes of all data accesses whose data it shows, together.' })
  async dataAccessPurposes(solutions: { id: string }[], _args: object, { rows }: Context) {
    const ids = solutions.map(({ id }) => id);
    const counts = await rows.tally(DataAccessRecord, ['solution', 'purposes'], keyed(DataAccessRecord, 'solution', ids));
    const bySolution = Map.groupBy(counts, ({ solution }) => solution);
    return ids.map((id) => totalPurposes(bySolution.get(id) ?? []));
  }

  @HasMany(() => dataAccessList, 'channel', { description: 'The data accesses whose data comes through it.' })
  channelOf: Declared;
}
