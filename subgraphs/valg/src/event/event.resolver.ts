import { BatchField, columnsOf, HasMany, type Declared } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { ElectionRecord } from '../election/election.entity.js';
import { Election, ElectionNextStep } from '../election/election.type.js';
import { Event } from '../stubs.js';

@Resolver(() => Event)
export class EventFields {
  @BatchField(() => [Election], {
    needs: ['id'],
    reads: [columnsOf(ElectionRecord, 'event', 'incidents', 'supportEvent')],
    description: 'The elections that it is the day, an incident or the support account of.',
  })
  async elections(events: { id: string }[], _args: object, { rows }: Context) {
    const ids = events.map(({ id }) => id);
    const where = { $or: [{ event: { $in: ids } }, { incidents: { $overlap: ids } }, { supportEvent: { $in: ids } }] };
    const found = await rows.find(ElectionRecord, { where });
    return ids.map((id) => found.filter(({ event, incidents, supportEvent }) => [event, ...incidents, supportEvent].includes(id)));
  }

  @HasMany(() => ElectionNextStep, 'event', { description: 'The next steps after an election that it is, or that lead to it.' })
  electionNextSteps: Declared;
}
