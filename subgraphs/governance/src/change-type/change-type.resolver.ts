import { BatchField, HasMany, RootById, RootMany, type Declared } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { loadActors } from '../actor/actor.loader.js';
import { Actor } from '../actor/actor.type.js';
import type { ChangeTypeRow, DecisionRightRow } from './change-type.entity.js';
import { changeTypeList } from './change-type.list.js';
import { ChangeType, DecisionRight } from './change-type.type.js';
import { loadRoute, ROUTE_READS } from './decision-route.loader.js';
import { DecisionRoute } from './decision-route.type.js';

@Resolver(() => ChangeType)
export class ChangeTypeFields {
  @RootById(() => ChangeType, { description: 'The type of change of an id; null where there is none.' })
  changeType: Declared;

  @RootMany(() => changeTypeList, { description: 'The types of change that the governance models tell apart.' })
  changeTypes: Declared;

  @HasMany(() => changeTypeList, 'leadsTo', { description: 'The types of change that lead to it.' })
  followsFrom: Declared;

  @BatchField(() => DecisionRoute, {
    needs: ['id', 'approvalRule'],
    reads: ROUTE_READS,
    description: 'Who starts it, advises, decides, carries it out and is informed.',
  })
  decisionRoute(changeTypes: ChangeTypeRow[], _args: object, { rows }: Context) {
    return Promise.all(changeTypes.map((changeType) => loadRoute(changeType, rows)));
  }
}

@Resolver(() => DecisionRight)
export class DecisionRightFields {
  @BatchField(() => Actor, { needs: ['actor', 'actorKind'], description: 'Who acts.' })
  actor(rights: DecisionRightRow[], _args: object, { rows }: Context) {
    return loadActors(rights, rows);
  }
}
