import { RootField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { UnnamedMunicipalityGroupRecord } from './unnamed-municipality-group.entity.js';
import { UnnamedMunicipalityGroup } from './unnamed-municipality-group.type.js';

@Resolver(() => UnnamedMunicipalityGroup)
export class UnnamedMunicipalityGroupFields {
  @RootField(() => [UnnamedMunicipalityGroup], { description: 'The groups of municipalities that a source counts but does not name.' })
  unnamedMunicipalityGroups(_args: object, { rows }: Context) {
    return rows.find(UnnamedMunicipalityGroupRecord, {});
  }
}
