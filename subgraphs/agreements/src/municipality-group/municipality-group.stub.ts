import { Node } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A group of municipalities that the municipalities subgraph owns; it sends the codes of its members along. */
export interface MunicipalityGroup {
  id: string;
  municipalityCodes: string[];
}

function groupStub(name: string) {
  @ObjectType(name, { implements: Node })
  @Directive('@key(fields: "id")')
  class Group implements MunicipalityGroup {
    @Field(() => ID)
    id!: string;

    @Field(() => [ID])
    @Directive('@external')
    municipalityCodes!: string[];
  }
  return Group;
}

export const KkrGeography = groupStub('KkrGeography');
export const MunicipalityRoleGroup = groupStub('MunicipalityRoleGroup');
export const Region = groupStub('Region');
