import { BatchField, enumFilter, onScalar, RootById, RootMany, rowsFilter, useInstead, type Declared } from '@portfolio/graphql';
import { all } from '@portfolio/loaders';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Field, ID, Resolver } from 'type-graphql';
import { MunicipalityRoleRecord, type MunicipalityRow } from './municipality.entity.js';
import { MunicipalityRoleKind } from './municipality.enums.js';
import { municipalityList } from './municipality.list.js';
import { Municipality, MunicipalityRole } from './municipality.type.js';

@ArgsType()
class MunicipalityArgs {
  @Field(() => ID, { description: 'Its three-digit code, "751".' })
  code!: string;
}

const roleFilter = rowsFilter(MunicipalityRole, { description: 'Conditions on a role of a municipality; all given ones must hold.' });

@ArgsType()
class RoleArgs extends roleFilter.Args {
  @Field(() => enumFilter(MunicipalityRoleKind), {
    nullable: true,
    description: 'Only roles of these kinds.',
    deprecationReason: useInstead('filter: { kind }'),
  })
  kind?: object | null;
}

@Resolver(() => Municipality)
export class MunicipalityFields {
  @RootById(() => Municipality, { args: () => MunicipalityArgs, description: 'The municipality of a code; null where there is none.' })
  municipality: Declared;

  @RootMany(() => municipalityList, { description: 'All 98 municipalities, by code.' })
  municipalities: Declared;

  @BatchField(() => [MunicipalityRole], {
    needs: ['code'],
    args: () => RoleArgs,
    description: 'The roles it plays in the documents; empty where none gives it one.',
  })
  async roles(municipalities: MunicipalityRow[], { filter, kind }: RoleArgs, context: Context) {
    const where = all([await roleFilter.where(filter, context), onScalar('kind', kind ?? {})]);
    const roles = context.rows.by(MunicipalityRoleRecord, 'municipality', { where: where });
    return roles.many(municipalities.map(({ code }) => code));
  }
}
