import { HasMany, recordList, RootById, RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { playbookActivityList } from '../playbook-activity/playbook-activity.list.js';
import { PlaybookTheme } from './playbook-theme.type.js';

export const playbookThemeList = recordList(PlaybookTheme, {
  filter: { description: 'Conditions on a theme of the playbook; all given ones must hold.' },
  orders: { ID: ['id', 'id'], TITLE: ['title', 'heading'] },
  groups: { CHAPTER: ['chapter', 'chapter'] },
});

@Resolver(() => PlaybookTheme)
export class PlaybookThemeFields {
  @RootById(() => PlaybookTheme, { description: 'The theme of an id; null where there is none.' })
  playbookTheme: Declared;

  @RootMany(() => playbookThemeList, { description: 'All themes of the playbook, in document order.' })
  playbookThemes: Declared;

  @HasMany(() => playbookActivityList, 'theme', { description: 'Its activities, in document order.' })
  activities: Declared;

  @HasMany(() => playbookActivityList, 'caseTheme', { description: 'The cases that are examples of it, in document order.' })
  cases: Declared;
}
