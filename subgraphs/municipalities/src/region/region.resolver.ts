import { BatchField, HasMany, RootById, RootMany, type Declared } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Directive, ID, Resolver } from 'type-graphql';
import { codesBy } from '../municipality/municipality-codes.loader.js';
import { municipalityList } from '../municipality/municipality.list.js';
import type { RegionRow } from './region.entity.js';
import { Region } from './region.type.js';

@Resolver(() => Region)
export class RegionFields {
  @RootById(() => Region, { description: 'The region of an id; null where there is none.' })
  region: Declared;

  @RootMany(() => Region, { description: 'The five regions.' })
  regions: Declared;

  @Directive('@inaccessible')
  @BatchField(() => [ID], { needs: ['id'], description: 'The codes of its municipalities, ordered.' })
  municipalityCodes(regions: RegionRow[], _args: object, { rows }: Context) {
    return codesBy(
      'region',
      regions.map(({ id }) => id),
      rows,
    );
  }

  @HasMany(() => municipalityList, 'region', { description: 'The municipalities that lie in it.' })
  municipalities: Declared;
}
