import { BatchField, enumFilter, RootField, whereOf } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { ArgsType, Field, ID, Resolver } from 'type-graphql';
import { MunicipalityRecord, MunicipalityRoleRecord, type MunicipalityRow } from './municipality.entity.js';
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
  @RootField(() => Municipality, { nullable: true, args: () => MunicipalityArgs, description: 'The municipality of a code; null where there is none.' })
  municipality({ code }: MunicipalityArgs, context: Context) {
    return lookUp(MunicipalityRecord, code, context);
  }

  @RootField(() => municipalityList.Connection, { args: () => municipalityList.Args, description: 'All 98 municipalities, by code.' })
  municipalities(args: never, context: Context) {
    return municipalityList.page(args, context);
  }

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
