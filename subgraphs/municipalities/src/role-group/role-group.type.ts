import { Labelled, Node } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { MunicipalityRoleKind } from '../municipality/municipality.enums.js';

@ObjectType({
  description: 'The municipalities that play a role of one kind in the documents ("rolle"), such as co-authors.',
  implements: [Node, Labelled],
})
@Directive('@key(fields: "id")')
export class MunicipalityRoleGroup {
  @Field(() => ID, { description: 'The kind of role, "CO_AUTHOR".' })
  id!: string;

  @Field(() => MunicipalityRoleKind, { description: 'The kind of role.' })
  kind!: string;
}
