import { defineList, enumFilter, IdFilter, onColumnNamed, TextFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { MunicipalityRecord } from './municipality.entity.js';
import { MunicipalityRoleKind } from './municipality.enums.js';
import { Municipality } from './municipality.type.js';

@InputType({ description: 'Conditions on a municipality; all given ones must hold.' })
class MunicipalityFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its three-digit code.' })
  code?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'Its name.' })
  name?: TextFilter;

  @Field(() => TextFilter, { nullable: true, description: 'Its name on the slide of missing signatures.' })
  nameInSource?: TextFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Its region.' })
  region?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Its KKR geography.' })
  kkr?: IdFilter;

  @Field(() => enumFilter(MunicipalityRoleKind), { nullable: true, description: 'The kind of one of its roles.' })
  role?: object;
}

export const municipalityList = defineList({
  record: MunicipalityRecord,
  node: () => Municipality,
  filter: MunicipalityFilter,
  rules: { role: onColumnNamed(MunicipalityRecord, 'roleKinds') },
  orders: { CODE: ['code', 'code'], NAME: ['name', 'name'] },
  groups: { REGION: ['region', 'region'], KKR: ['kkr', 'KKR geography'] },
});
