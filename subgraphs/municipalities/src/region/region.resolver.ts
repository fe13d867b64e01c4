import { BatchField, IdArgs, RootField } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { ID, Resolver } from 'type-graphql';
import { codesBy } from '../municipality/municipality-codes.loader.js';
import { municipalityList } from '../municipality/municipality.list.js';
import { RegionRecord, type RegionRow } from './region.entity.js';
import { Region } from './region.type.js';

@Resolver(() => Region)
export class RegionFields {
  @RootField(() => Region, { nullable: true, args: () => IdArgs, description: 'The region of an id; null where there is none.' })
  region({ id }: IdArgs, context: Context) {
    return lookUp(RegionRecord, id, context);
  }

  @RootField(() => [Region], { description: 'The five regions.' })
  regions(_args: object, { rows }: Context) {
    return rows.find(RegionRecord, {});
  }

  @BatchField(() => [ID], { needs: ['id'], description: 'The codes of its municipalities, ordered.' })
  municipalityCodes(regions: RegionRow[], _args: object, { rows }: Context) {
    return codesBy(
      'region',
      regions.map(({ id }) => id),
      rows,
    );
  }

  @BatchField(() => municipalityList.Connection, { needs: ['id'], args: () => municipalityList.Args, description: 'The municipalities that lie in it.' })
  municipalities(regions: RegionRow[], args: never, context: Context) {
    return municipalityList.pagesBy(
      'region',
      regions.map(({ id }) => id),
      args,
      context,
    );
  }
}
