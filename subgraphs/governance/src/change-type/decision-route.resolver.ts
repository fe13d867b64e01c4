import { BatchField, columnsOf } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { loadActors } from '../actor/actor.loader.js';
import { Actor } from '../actor/actor.type.js';
import { Citation } from '../document/document.type.js';
import { ChangeTypeRecord, DecisionRightRecord } from './change-type.entity.js';
import type { LoadedRoute } from './decision-route.loader.js';
import { DecisionRoute } from './decision-route.type.js';

@Resolver(() => DecisionRoute)
export class DecisionRouteFields {
  @BatchField(() => [Actor], { needs: [], description: 'Who starts it (step INITIATE).' })
  initiates(routes: LoadedRoute[], _args: object, { rows }: Context) {
    return Promise.all(routes.map((route) => loadActors(route.initiates, rows)));
  }

  @BatchField(() => [Actor], { needs: [], description: 'Who advises (step ADVISE).' })
  advises(routes: LoadedRoute[], _args: object, { rows }: Context) {
    return Promise.all(routes.map((route) => loadActors(route.advises, rows)));
  }

  @BatchField(() => [Actor], {
    needs: [],
    description: 'Who decides ("beslutter") or approves ("godkender"): steps DECIDE and APPROVE.',
    deprecated: 'approves',
  })
  decides(routes: LoadedRoute[], _args: object, { rows }: Context) {
    return Promise.all(routes.map((route) => loadActors(route.decides, rows)));
  }

  @BatchField(() => [Actor], { needs: [], description: 'Who carries it out (step EXECUTE).' })
  executes(routes: LoadedRoute[], _args: object, { rows }: Context) {
    return Promise.all(routes.map((route) => loadActors(route.executes, rows)));
  }

  @BatchField(() => [Actor], { needs: [], description: 'Who is kept informed (step INFORM).' })
  informed(routes: LoadedRoute[], _args: object, { rows }: Context) {
    return Promise.all(routes.map((route) => loadActors(route.informed, rows)));
  }

  @BatchField(() => [Citation], {
    needs: [],
    reads: [columnsOf(ChangeTypeRecord, 'sources'), columnsOf(DecisionRightRecord, 'sources')],
    description: 'Where the type of change, and what each actor does in it, are stated.',
  })
  sources(routes: LoadedRoute[]) {
    return routes.map(({ changeType, rights, other }) => distinct([changeType, ...rights, ...other].flatMap(({ sources }) => sources)));
  }
}

function distinct<C extends { document: string; section: string }>(citations: readonly C[]): C[] {
  return [...new Map(citations.map((citation) => [JSON.stringify([citation.document, citation.section]), citation])).values()];
}
