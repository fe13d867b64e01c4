import { BatchField, IdArgs, RootField } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { ID, Resolver } from 'type-graphql';
import { codesBy } from '../municipality/municipality-codes.loader.js';
import { municipalityList } from '../municipality/municipality.list.js';
import { RegionRecord } from '../region/region.entity.js';
import { Region } from '../region/region.type.js';
import { KkrGeographyRecord, type KkrGeographyRow } from './kkr-geography.entity.js';
import { KkrGeography } from './kkr-geography.type.js';

@Resolver(() => KkrGeography)
export class KkrGeographyFields {
  @RootField(() => KkrGeography, { nullable: true, args: () => IdArgs, description: 'The KKR geography of an id; null where there is none.' })
  kkrGeography({ id }: IdArgs, context: Context) {
    return lookUp(KkrGeographyRecord, id, context);
  }

  @RootField(() => [KkrGeography], { description: 'The five KKR geographies.' })
  kkrGeographies(_args: object, { rows }: Context) {
    return rows.find(KkrGeographyRecord, {});
  }

  @BatchField(() => [ID], { needs: ['id'], description: 'The codes of its municipalities, ordered.' })
  municipalityCodes(geographies: KkrGeographyRow[], _args: object, { rows }: Context) {
    return codesBy(
      'kkr',
      geographies.map(({ id }) => id),
      rows,
    );
  }

  @BatchField(() => municipalityList.Connection, { needs: ['id'], args: () => municipalityList.Args, description: 'Its municipalities.' })
  municipalities(geographies: KkrGeographyRow[], args: never, context: Context) {
    return municipalityList.pagesBy(
      'kkr',
      geographies.map(({ id }) => id),
      args,
      context,
    );
  }

  @BatchField(() => [Region], { needs: ['id'], description: 'The regions it covers.' })
  regions(geographies: KkrGeographyRow[], _args: object, { rows }: Context) {
    return Promise.all(geographies.map(({ id }) => rows.by(RegionRecord, 'kkr').load(id)));
  }
}
