import { BatchField, HasMany, RootField, type Declared } from '@portfolio/graphql';
import { valueLabel, valuesOf, type ValueOf } from '@portfolio/records';
import type { Context } from '@portfolio/subgraph';
import { Directive, ArgsType, Field, ID, Resolver } from 'type-graphql';
import { codesBy } from '../municipality/municipality-codes.loader.js';
import { MunicipalityRoleKind } from '../municipality/municipality.enums.js';
import { municipalityList } from '../municipality/municipality.list.js';
import { MunicipalityRoleGroup } from './role-group.type.js';

interface RoleGroup {
  id: string;
}

@ArgsType()
class RoleGroupArgs {
  @Field(() => MunicipalityRoleKind, { description: 'The kind of role.' })
  kind!: string;
}

@Resolver(() => MunicipalityRoleGroup)
export class RoleGroupFields {
  @RootField(() => MunicipalityRoleGroup, { args: () => RoleGroupArgs, description: 'The municipalities that play a role of one kind.' })
  municipalityRoleGroup({ kind }: RoleGroupArgs) {
    return { id: kind };
  }

  @RootField(() => [MunicipalityRoleGroup], { description: 'The municipalities of every kind of role.' })
  municipalityRoleGroups() {
    return valuesOf(MunicipalityRoleKind).map((id) => ({ id }));
  }

  @BatchField(() => MunicipalityRoleKind, { needs: ['id'], description: 'The kind of role.' })
  kind(groups: RoleGroup[]) {
    return groups.map(({ id }) => id);
  }

  @BatchField(() => String, { needs: ['id'], description: 'What people call it, in Danish.' })
  label(groups: RoleGroup[]) {
    return groups.map(({ id }) => valueLabel(MunicipalityRoleKind, id as ValueOf<typeof MunicipalityRoleKind>));
  }

  @Directive('@inaccessible')
  @BatchField(() => [ID], { needs: ['id'], description: 'The codes of its municipalities, ordered.' })
  municipalityCodes(groups: RoleGroup[], _args: object, { rows }: Context) {
    return codesBy(
      'roleKinds',
      groups.map(({ id }) => id),
      rows,
    );
  }

  @HasMany(() => municipalityList, 'roleKinds', { description: 'Its municipalities.' })
  municipalities: Declared;
}
