import { Basis, defineList, enumFilter, IdFilter, TextFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { InteractionRecord } from './interaction.entity.js';
import { Interaction, InteractionKind } from './interaction.type.js';

@InputType({ description: 'Conditions on an interaction; all given ones must hold.' })
class InteractionFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its governance model.' })
  model?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The body that acts.' })
  from?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The body it acts towards.' })
  to?: IdFilter;

  @Field(() => enumFilter(InteractionKind), { nullable: true, description: 'What it does.' })
  kind?: object;

  @Field(() => TextFilter, { nullable: true, description: 'What it is about.' })
  what?: TextFilter;

  @Field(() => enumFilter(Basis), { nullable: true, description: 'How it is known.' })
  basis?: object;
}

export const interactionList = defineList({
  record: InteractionRecord,
  node: () => Interaction,
  filter: InteractionFilter,
  orders: { ID: ['id', 'id'], KIND: ['kind', 'kind'] },
  groups: { KIND: ['kind', 'kind'], MODEL: ['model', 'governance model'], FROM: ['from', 'the body that acts'], TO: ['to', 'the body acted towards'] },
});
