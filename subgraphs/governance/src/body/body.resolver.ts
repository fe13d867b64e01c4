import { BatchField, columnsOf, HasMany, onScalar, RootById, RootMany, rowsFilter, TextFilter, useInstead, type Declared } from '@portfolio/graphql';
import { all, oncePerRequest } from '@portfolio/loaders';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Field, Resolver } from 'type-graphql';
import { loadActors, type ActorKey } from '../actor/actor.loader.js';
import { Actor } from '../actor/actor.type.js';
import { aboveAndBelow } from '../rules/above-and-below.js';
import { BodyTopic } from './body-values.type.js';
import { BodyRecord, BodyTopicRecord, type BodyRow } from './body.entity.js';
import { bodyList } from './body.list.js';
import { Body } from './body.type.js';
import { Seat } from './seat.type.js';

const topicFilter = rowsFilter(BodyTopic, { description: 'Conditions on a topic of a body; all given ones must hold.' });

@ArgsType()
class TopicArgs extends topicFilter.Args {
  @Field(() => TextFilter, { nullable: true, description: 'Only topics with such a text.', deprecationReason: useInstead('filter: { text }') })
  text?: TextFilter | null;
}

const PLACES = [columnsOf(BodyRecord, 'id', 'parent')];

const allPlaces = oncePerRequest(async ({ rows }: Context) => aboveAndBelow(await rows.find(BodyRecord, {})));

@Resolver(() => Body)
export class BodyFields {
  @RootById(() => Body, { description: 'The body of an id; null where there is none.' })
  body: Declared;

  @RootMany(() => bodyList, { description: 'All bodies of the governance models.' })
  bodies: Declared;

  @BatchField(() => [BodyTopic], { needs: ['id'], args: () => TopicArgs, description: 'What it takes up, in the order of the source.' })
  async topics(bodies: BodyRow[], { filter, text }: TopicArgs, context: Context) {
    const where = all([await topicFilter.where(filter, context), onScalar('text', text ?? {})]);
    return context.rows.by(BodyTopicRecord, 'body', { where }).many(bodies.map(({ id }) => id));
  }

  @BatchField(() => Actor, {
    needs: ['secretariat', 'secretariatKind'],
    nullable: true,
    description: 'Its secretariat ("sekretariat"), a body or an organisation.',
  })
  async secretariat(bodies: BodyRow[], _args: object, { rows }: Context) {
    const keys = bodies.map(({ secretariat, secretariatKind }) => (secretariat ? ({ actor: secretariat, actorKind: secretariatKind } as ActorKey) : null));
    return Promise.all(keys.map(async (key) => (key ? (await loadActors([key], rows))[0] : null)));
  }

  @HasMany(() => Body, 'secretariat', { where: { secretariatKind: 'BODY' }, description: 'The bodies whose secretariat it is.' })
  secretariatOf: Declared;

  @BatchField(() => [Body], { needs: ['id'], reads: PLACES, description: 'The bodies above it over all steps, nearest first.' })
  async ancestors(bodies: BodyRow[], _args: object, context: Context) {
    const places = await allPlaces(context);
    return bodies.map(({ id }) => places.get(id)?.above ?? []);
  }

  @BatchField(() => [Body], { needs: ['id'], reads: PLACES, description: 'The bodies below it over all steps, level by level.' })
  async descendants(bodies: BodyRow[], _args: object, context: Context) {
    const places = await allPlaces(context);
    return bodies.map(({ id }) => places.get(id)?.below ?? []);
  }

  @HasMany(() => bodyList, 'parent', { description: 'The bodies right below it.' })
  children: Declared;

  @HasMany(() => bodyList, 'refersTo', { description: 'The bodies that report to it without standing below it.' })
  referredToBy: Declared;

  @HasMany(() => Seat, 'perBody', {
    description: 'The seats of other bodies that each one of it fills, as the chair of each "Fagråd" does in the "Porteføljeråd".',
  })
  seatsPerBody: Declared;
}
