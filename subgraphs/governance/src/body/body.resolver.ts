import { BatchField, IdArgs, onText, RootField, TextFilter } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { ArgsType, Field, Resolver } from 'type-graphql';
import { loadActors, type ActorKey } from '../actor/actor.loader.js';
import { Actor } from '../actor/actor.type.js';
import { BodyTopic } from './body-values.type.js';
import { BodyRecord, BodyTopicRecord, type BodyRow } from './body.entity.js';
import { bodyList } from './body.list.js';
import { Body } from './body.type.js';
import { SeatRecord } from './seat.entity.js';
import { Seat } from './seat.type.js';

@ArgsType()
class TopicArgs {
  @Field(() => TextFilter, { nullable: true, description: 'Only topics with such a text.' })
  text?: TextFilter | null;
}

@Resolver(() => Body)
export class BodyFields {
  @RootField(() => Body, { nullable: true, args: () => IdArgs, description: 'The body of an id; null where there is none.' })
  body({ id }: IdArgs, context: Context) {
    return lookUp(BodyRecord, id, context);
  }

  @RootField(() => bodyList.Connection, { args: () => bodyList.Args, description: 'All bodies of the governance models.' })
  bodies(args: never, context: Context) {
    return bodyList.page(args, context);
  }

  @BatchField(() => [BodyTopic], { needs: ['id'], args: () => TopicArgs, description: 'What it takes up, in the order of the source.' })
  topics(bodies: BodyRow[], { text }: TopicArgs, { rows }: Context) {
    const where = text ? onText('text', text) : {};
    return Promise.all(bodies.map(({ id }) => rows.by(BodyTopicRecord, 'body', { where }).load(id)));
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

  @BatchField(() => [Body], { needs: ['id'], description: 'The bodies whose secretariat it is.' })
  secretariatOf(bodies: BodyRow[], _args: object, { rows }: Context) {
    return Promise.all(bodies.map(({ id }) => rows.by(BodyRecord, 'secretariat', { where: { secretariatKind: 'BODY' } }).load(id)));
  }

  @BatchField(() => [Body], { needs: ['id'], description: 'The bodies right below it.' })
  children(bodies: BodyRow[], _args: object, { rows }: Context) {
    return Promise.all(bodies.map(({ id }) => rows.by(BodyRecord, 'parent').load(id)));
  }

  @BatchField(() => [Body], { needs: ['id'], description: 'The bodies that report to it without standing below it.' })
  referredToBy(bodies: BodyRow[], _args: object, { rows }: Context) {
    return Promise.all(bodies.map(({ id }) => rows.by(BodyRecord, 'refersTo').load(id)));
  }

  @BatchField(() => [Seat], {
    needs: ['id'],
    description: 'The seats of other bodies that each one of it fills, as the chair of each "Fagråd" does in the "Porteføljeråd".',
  })
  seatsPerBody(bodies: BodyRow[], _args: object, { rows }: Context) {
    return Promise.all(bodies.map(({ id }) => rows.by(SeatRecord, 'perBody').load(id)));
  }
}
