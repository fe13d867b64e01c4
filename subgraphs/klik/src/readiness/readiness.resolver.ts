import { BatchField, DateScalar, RootField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Field, Resolver } from 'type-graphql';
import { readinessDeadlines } from '../rules/when-readiness-is-due.js';
import { ReadinessRuleRecord, type ReadinessRuleRow } from './readiness.entity.js';
import { ReadinessDeadlines, ReadinessRule } from './readiness.type.js';

@ArgsType()
class ImplementationArgs {
  @Field(() => DateScalar, { description: 'The day of implementation in the municipality.' })
  implementation!: string;
}

@Resolver(() => ReadinessRule)
export class ReadinessFields {
  @RootField(() => ReadinessRule, {
    deprecated: 'readiness',
    description: 'How a municipality shows that it is ready ("parathed"), the one rule of the playbook.',
  })
  readinessRule(_args: object, { rows }: Context) {
    return rows.byKey(ReadinessRuleRecord).load('readiness');
  }

  @BatchField(() => ReadinessDeadlines, {
    needs: ['informsBeforeMonths', 'confirmBeforeMonths'],
    args: () => ImplementationArgs,
    description: 'The latest days of both notices for a day of implementation.',
  })
  deadlines(rules: ReadinessRuleRow[], { implementation }: ImplementationArgs) {
    return rules.map((rule) => readinessDeadlines(rule, implementation));
  }
}
