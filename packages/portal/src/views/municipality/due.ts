import type { PortalMunicipalityQuery } from './municipality.generated.ts';

type Answer = NonNullable<PortalMunicipalityQuery['municipality']>;
export type KlikTask = NonNullable<Answer['tasks']>['nodes'][number];
export type Signature = NonNullable<Answer['signatures']>['nodes'][number];
