import { BatchField, columnsOf, defineList, IdArgs, IdFilter, onColumnNamed, RootField, TextFilter } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { Field, InputType, Resolver } from 'type-graphql';
import { areQuestionsExplicit } from '../rules/are-questions-explicit.js';
import { OperationalAreaRecord, OperationalQuestionRecord, type OperationalAreaRow } from './operational-area.entity.js';
import { OperationalArea } from './operational-area.type.js';

@InputType({ description: 'Conditions on an area of operation tasks; all given ones must hold.' })
class OperationalAreaFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'Its heading.' })
  title?: TextFilter;

  @Field(() => IdFilter, { nullable: true, description: 'A solution it concerns.' })
  solution?: IdFilter;
}

export const operationalAreaList = defineList({
  record: OperationalAreaRecord,
  node: () => OperationalArea,
  filter: OperationalAreaFilter,
  rules: { solution: onColumnNamed(OperationalAreaRecord, 'solutions') },
  orders: { ID: ['id', 'id'], SECTION: ['sectionNumber', 'section'], TITLE: ['title', 'heading'] },
  groups: { TITLE: ['title', 'heading'] },
});

@Resolver(() => OperationalArea)
export class OperationalAreaFields {
  @RootField(() => OperationalArea, { nullable: true, args: () => IdArgs, description: 'The area of an id; null where there is none.' })
  operationalArea({ id }: IdArgs, context: Context) {
    return lookUp(OperationalAreaRecord, id, context);
  }

  @RootField(() => operationalAreaList.Connection, {
    args: () => operationalAreaList.Args,
    description: 'All areas of municipal operation tasks, in document order.',
  })
  operationalAreas(args: never, context: Context) {
    return operationalAreaList.page(args, context);
  }

  @BatchField(() => Boolean, {
    needs: ['id'],
    reads: [columnsOf(OperationalQuestionRecord, 'basis')],
    description: 'The annex asks every one of its questions; none is concluded from its text.',
  })
  explicit(areas: OperationalAreaRow[], _args: object, { rows }: Context) {
    return Promise.all(areas.map(async ({ id }) => areQuestionsExplicit(await rows.by(OperationalQuestionRecord, 'area').load(id))));
  }

  @BatchField(() => [String], {
    needs: ['expectations'],
    description: 'What a municipality does, whether it must or may.',
    deprecationReason: 'Use `expectations`, which tell how far each binds. Goes on 2027-07-01.',
  })
  municipalityMust(areas: OperationalAreaRow[]) {
    return areas.map(({ expectations }) => expectations.map(({ text }) => text));
  }
}
