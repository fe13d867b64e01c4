import { BatchField, columnsOf, recordList, RootById, RootMany, type Declared, useInstead } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { areQuestionsExplicit } from '../rules/are-questions-explicit.js';
import { OperationalQuestionRecord, type OperationalAreaRow } from './operational-area.entity.js';
import { OperationalArea } from './operational-area.type.js';

export const operationalAreaList = recordList(OperationalArea, {
  filter: { description: 'Conditions on an area of operation tasks; all given ones must hold.', deprecated: { solution: 'solutions' } },
  orders: { ID: ['id', 'id'], SECTION: ['sectionNumber', 'section'], TITLE: ['title', 'heading'] },
  groups: { TITLE: ['title', 'heading'] },
});

@Resolver(() => OperationalArea)
export class OperationalAreaFields {
  @RootById(() => OperationalArea, { description: 'The area of an id; null where there is none.' })
  operationalArea: Declared;

  @RootMany(() => operationalAreaList, { description: 'All areas of municipal operation tasks, in document order.' })
  operationalAreas: Declared;

  @BatchField(() => Boolean, {
    needs: ['id'],
    reads: [columnsOf(OperationalQuestionRecord, 'basis')],
    deprecated: 'explicit',
    description: 'The annex asks every one of its questions; none is concluded from its text.',
  })
  async isExplicit(areas: OperationalAreaRow[], _args: object, { rows }: Context) {
    const questions = await rows.by(OperationalQuestionRecord, 'area').many(areas.map(({ id }) => id));
    return questions.map(areQuestionsExplicit);
  }

  @BatchField(() => [String], {
    needs: ['expectations'],
    description: 'What a municipality does, whether it must or may.',
    deprecationReason: useInstead('expectations'),
  })
  municipalityMust(areas: OperationalAreaRow[]) {
    return areas.map(({ expectations }) => expectations.map(({ text }) => text));
  }
}
