import { HasMany, RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { obligationList } from '../obligation/obligation.list.js';
import { municipalityStandingList, organisationStandingList, solutionStandingList } from './standing.list.js';
import { MunicipalityStanding, OrganisationStanding, SolutionStanding } from './standing.type.js';

@Resolver(() => MunicipalityStanding)
export class MunicipalityStandingFields {
  @RootMany(() => municipalityStandingList, { description: 'Every municipality with what it is to do: who has an overdue task and an unsigned agreement.' })
  municipalityStandings: Declared;

  @HasMany(() => obligationList, 'municipality', { by: 'municipality', description: 'All that it is to do.' })
  obligations: Declared;
}

@Resolver(() => SolutionStanding)
export class SolutionStandingFields {
  @RootMany(() => solutionStandingList, { description: 'Every solution with what municipalities are to do for it.' })
  solutionStandings: Declared;

  @HasMany(() => obligationList, 'solutions', { by: 'solution', description: 'All that municipalities are to do for it.' })
  obligations: Declared;
}

@Resolver(() => OrganisationStanding)
export class OrganisationStandingFields {
  @RootMany(() => organisationStandingList, { description: 'Every vendor with what municipalities are to do for its solutions.' })
  organisationStandings: Declared;

  @HasMany(() => obligationList, 'vendors', { by: 'organisation', description: 'All that municipalities are to do for its solutions.' })
  obligations: Declared;
}
