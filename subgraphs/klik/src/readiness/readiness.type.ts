import { DateScalar, recordType } from '@portfolio/graphql';
import { Field, ObjectType } from 'type-graphql';
import { PlaybookActivity } from '../playbook-activity/playbook-activity.type.js';
import { Organisation } from '../stubs.js';
import { ReadinessCategoryRecord, ReadinessRuleRecord } from './readiness.entity.js';

export const ReadinessRule = recordType(ReadinessRuleRecord, {
  description: 'How a municipality shows that it is ready for a new solution ("parathedsanalyse", "parathedsmåling").',
  fields: {
    id: 'Its stable id.',
    informsBeforeMonths: 'How many months before implementation the prerequisites are told at the latest.',
    informsWho: [() => Organisation, 'Who tells them.'],
    informsNote: 'A remark on that notice.',
    confirmBeforeMonths: 'How many months before implementation it is confirmed at the latest that they are met.',
    confirmsWho: [() => Organisation, 'Who confirms.'],
    confirmNote: 'A remark on the confirmation.',
    activity: [() => PlaybookActivity, 'The activity of the playbook that states it.'],
    categories: 'The categories that requirements fall within, in their order.',
    categoriesNote: 'A remark on the categories.',
    overarchingThemes: 'Themes that lie across the categories.',
    overarchingThemesNote: 'A remark on these themes.',
    overviewNote: 'How the prerequisites of a project are told.',
    sources: 'Where it is stated.',
  },
});

export const ReadinessCategory = recordType(ReadinessCategoryRecord, {
  description: 'A category of readiness requirements ("parathedskrav").',
  fields: {
    id: 'Its stable id, a slug.',
    readiness: 'The rule it belongs to.',
    number: 'Its number in the playbook.',
    name: 'Its name.',
    activity: [() => PlaybookActivity, 'The activity that deals with it.'],
    activityBasis: 'How that activity is known.',
    sources: 'Where it is stated.',
  },
});

@ObjectType({ description: 'The latest days of both notices before an implementation ("informere", "bekræfte").' })
export class ReadinessDeadlines {
  @Field(() => DateScalar, { description: 'The last day for telling the prerequisites.' })
  inform!: string;

  @Field(() => DateScalar, { description: 'The last day for confirming that they are met.' })
  confirm!: string;
}
