import { BatchField, HasMany, RootMany, type Declared, useInstead } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { ReadinessCategory } from '../readiness/readiness.type.js';
import type { TaskRow } from '../task/task.entity.js';
import { playbookActivityList } from './playbook-activity.list.js';
import { PlaybookActivity, RelatedActivity } from './playbook-activity.type.js';

@Resolver(() => PlaybookActivity)
export class PlaybookActivityFields {
  @RootMany(() => playbookActivityList, { where: { kind: 'PLAYBOOK_ACTIVITY' }, description: 'All activities and cases of the playbook, in document order.' })
  playbookActivities: Declared;

  @HasMany(() => RelatedActivity, 'activity', { description: 'The activities that point to it.' })
  relatedFrom: Declared;

  @HasMany(() => ReadinessCategory, 'activity', { description: 'The categories of readiness requirements that it deals with.' })
  readinessCategories: Declared;

  @BatchField(() => [String], {
    needs: ['expectations'],
    description: 'What a municipality does, whether it must or may.',
    deprecationReason: useInstead('expectations'),
  })
  municipalityMust(activities: TaskRow[]) {
    return activities.map(({ expectations }) => expectations.map(({ text }) => text));
  }
}
