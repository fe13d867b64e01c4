import { RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { UnnamedMunicipalityGroup } from './unnamed-municipality-group.type.js';

@Resolver(() => UnnamedMunicipalityGroup)
export class UnnamedMunicipalityGroupFields {
  @RootMany(() => UnnamedMunicipalityGroup, { description: 'The groups of municipalities that a source counts but does not name.' })
  unnamedMunicipalityGroups: Declared;
}
