import { defineList, enumFilter, IdFilter, TextFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { OrganisationRecord } from './organisation.entity.js';
import { Organisation, OrganisationKind } from './organisation.type.js';

@InputType({ description: 'Conditions on an organisation; all given ones must hold.' })
class OrganisationFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => enumFilter(OrganisationKind), { nullable: true, description: 'What it is.' })
  kind?: object;

  @Field(() => TextFilter, { nullable: true, description: 'Its name.' })
  name?: TextFilter;

  @Field(() => TextFilter, { nullable: true, description: 'Its abbreviation.' })
  abbreviation?: TextFilter;
}

export const organisationList = defineList({
  record: OrganisationRecord,
  node: () => Organisation,
  filter: OrganisationFilter,
  orders: { ID: ['id', 'id'], NAME: ['name', 'name'] },
  groups: { KIND: ['kind', 'kind'] },
});
