import { recordList } from '@portfolio/graphql';
import { TimelineItem } from './timeline.type.js';

export const timelineList = recordList(TimelineItem, {
  filter: {
    description: 'Conditions on what stands on the time line; all given ones must hold.',
  },
  except: ['version', 'changedAt', 'withdrawn'],
  orders: {
    ID: ['id', 'id'],
    WHEN_FROM: ['whenFrom', 'the earliest day'],
    WHEN_TO: ['whenTo', 'the latest day'],
    CHANGED_AT: ['changedAt', 'when it changed last', 'Sidst ændret'],
  },
  groups: { TYPE: ['type', 'type of the row that states it'] },
});
