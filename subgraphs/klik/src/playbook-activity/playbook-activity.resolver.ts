import { BatchField, RootField, type ListArgs } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { ReadinessCategoryRecord } from '../readiness/readiness.entity.js';
import { ReadinessCategory } from '../readiness/readiness.type.js';
import { RelatedActivityRecord, type TaskRow } from '../task/task.entity.js';
import { playbookActivityList } from './playbook-activity.list.js';
import { PlaybookActivity, RelatedActivity } from './playbook-activity.type.js';

@Resolver(() => PlaybookActivity)
export class PlaybookActivityFields {
  @RootField(() => playbookActivityList.Connection, {
    args: () => playbookActivityList.Args,
    description: 'All activities and cases of the playbook, in document order.',
  })
  async playbookActivities(args: ListArgs, context: Context) {
    const [page] = await playbookActivityList.pagesBy('kind', ['PLAYBOOK_ACTIVITY'], args, context);
    return page;
  }

  @BatchField(() => [RelatedActivity], { needs: ['id'], description: 'The activities that point to it.' })
  relatedFrom(activities: TaskRow[], _args: object, { rows }: Context) {
    return Promise.all(activities.map(({ id }) => rows.by(RelatedActivityRecord, 'activity').load(id)));
  }

  @BatchField(() => [ReadinessCategory], { needs: ['id'], description: 'The categories of readiness requirements that it deals with.' })
  readinessCategories(activities: TaskRow[], _args: object, { rows }: Context) {
    return Promise.all(activities.map(({ id }) => rows.by(ReadinessCategoryRecord, 'activity').load(id)));
  }

  @BatchField(() => [String], {
    needs: ['expectations'],
    description: 'What a municipality does, whether it must or may.',
    deprecationReason: 'Use `expectations`, which tell how far each binds. Goes on 2027-07-01.',
  })
  municipalityMust(activities: TaskRow[]) {
    return activities.map(({ expectations }) => expectations.map(({ text }) => text));
  }
}
