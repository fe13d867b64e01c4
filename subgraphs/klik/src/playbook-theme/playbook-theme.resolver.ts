import { BatchField, defineList, IdArgs, IdFilter, RootField, TextFilter } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { Field, InputType, Resolver } from 'type-graphql';
import { playbookActivityList } from '../playbook-activity/playbook-activity.list.js';
import { PlaybookThemeRecord, type PlaybookThemeRow } from './playbook-theme.entity.js';
import { PlaybookTheme } from './playbook-theme.type.js';

@InputType({ description: 'Conditions on a theme of the playbook; all given ones must hold.' })
class PlaybookThemeFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'Its heading.' })
  title?: TextFilter;
}

export const playbookThemeList = defineList({
  record: PlaybookThemeRecord,
  node: () => PlaybookTheme,
  filter: PlaybookThemeFilter,
  orders: { ID: ['id', 'id'], TITLE: ['title', 'heading'] },
  groups: { CHAPTER: ['chapter', 'chapter'] },
});

@Resolver(() => PlaybookTheme)
export class PlaybookThemeFields {
  @RootField(() => PlaybookTheme, { nullable: true, args: () => IdArgs, description: 'The theme of an id; null where there is none.' })
  playbookTheme({ id }: IdArgs, context: Context) {
    return lookUp(PlaybookThemeRecord, id, context);
  }

  @RootField(() => playbookThemeList.Connection, { args: () => playbookThemeList.Args, description: 'All themes of the playbook, in document order.' })
  playbookThemes(args: never, context: Context) {
    return playbookThemeList.page(args, context);
  }

  @BatchField(() => playbookActivityList.Connection, {
    needs: ['id'],
    args: () => playbookActivityList.Args,
    description: 'Its activities, in document order.',
  })
  activities(themes: PlaybookThemeRow[], args: never, context: Context) {
    return playbookActivityList.pagesBy('theme', keysOf(themes), args, context);
  }

  @BatchField(() => playbookActivityList.Connection, {
    needs: ['id'],
    args: () => playbookActivityList.Args,
    description: 'The cases that are examples of it, in document order.',
  })
  cases(themes: PlaybookThemeRow[], args: never, context: Context) {
    return playbookActivityList.pagesBy('caseTheme', keysOf(themes), args, context);
  }
}

function keysOf(themes: readonly PlaybookThemeRow[]): string[] {
  return themes.map(({ id }) => id);
}
