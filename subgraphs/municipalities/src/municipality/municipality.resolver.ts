import { BatchField, enumFilter, RootById, RootMany, whereOf, type Declared } from '@portfolio/graphql';
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

@ArgsType()
class RoleArgs {
  @Field(() => enumFilter(MunicipalityRoleKind), { nullable: true, description: 'Only roles of these kinds.' })
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
  roles(municipalities: MunicipalityRow[], { kind }: RoleArgs, context: Context) {
    const roles = context.rows.by(MunicipalityRoleRecord, 'municipality', { where: whereOf(MunicipalityRoleRecord, { kind }, {}, context) });
    return Promise.all(municipalities.map(({ code }) => roles.load(code)));
  }
}
