import { BatchField, Node, RootById, RootMany, type Declared } from '@portfolio/graphql';
import { typeOfId } from '@portfolio/records';
import { Resolver } from 'type-graphql';
import { nodeOf } from '../cited-fact/node.stub.js';
import type { TimelineItemRow } from './timeline.entity.js';
import { timelineList } from './timeline.list.js';
import { TimelineItem } from './timeline.type.js';

@Resolver(() => TimelineItem)
export class TimelineItemFields {
  @RootById(() => TimelineItem, { description: 'What stands on the time line under an id; null where nothing does.' })
  timelineItem: Declared;

  @RootMany(() => timelineList, {
    where: { withdrawn: false },
    description:
      'Deadlines, meetings, milestones, tasks and periods in the order of time, each once: by the earliest day, of the same day what is known more exactly first ("tidslinje").',
  })
  timeline: Declared;

  @RootMany(() => timelineList, {
    where: { withdrawn: true },
    description: 'What stood on the time line and no row states any more, for who has noted it: a calendar, a plan.',
  })
  withdrawnTimeline: Declared;

  @BatchField(() => Node, { needs: ['subject', 'type'], nullable: true, description: 'The row that states it.' })
  subject(items: TimelineItemRow[]) {
    return items.map(({ subject, type }) => nodeOf(type, subject));
  }

  @BatchField(() => [Node], { needs: ['alsoStatedAs'], description: 'The other rows that state it.' })
  alsoStatedAs(items: TimelineItemRow[]) {
    return items.map(({ alsoStatedAs }) => alsoStatedAs.flatMap((id) => nodeOf(typeOfId(id), id) ?? []));
  }
}
