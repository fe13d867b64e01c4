import { BatchField, HasMany, RootById, RootMany, type Declared } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Directive, ID, Resolver } from 'type-graphql';
import { codesBy } from '../municipality/municipality-codes.loader.js';
import { municipalityList } from '../municipality/municipality.list.js';
import { Region } from '../region/region.type.js';
import type { KkrGeographyRow } from './kkr-geography.entity.js';
import { KkrGeography } from './kkr-geography.type.js';

@Resolver(() => KkrGeography)
export class KkrGeographyFields {
  @RootById(() => KkrGeography, { description: 'The KKR geography of an id; null where there is none.' })
  kkrGeography: Declared;

  @RootMany(() => KkrGeography, { description: 'The five KKR geographies.' })
  kkrGeographies: Declared;

  @Directive('@inaccessible')
  @BatchField(() => [ID], { needs: ['id'], description: 'The codes of its municipalities, ordered.' })
  municipalityCodes(geographies: KkrGeographyRow[], _args: object, { rows }: Context) {
    return codesBy(
      'kkr',
      geographies.map(({ id }) => id),
      rows,
    );
  }

  @HasMany(() => municipalityList, 'kkr', { description: 'Its municipalities.' })
  municipalities: Declared;

  @HasMany(() => Region, 'kkr', { description: 'The regions it covers.' })
  regions: Declared;
}
