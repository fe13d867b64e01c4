import { RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { serviceMessageIssuerList } from './service-message-issuer.list.js';
import { ServiceMessageIssuer } from './service-message-issuer.type.js';

@Resolver(() => ServiceMessageIssuer)
export class ServiceMessageIssuerFields {
  @RootMany(() => serviceMessageIssuerList, { description: 'The issuers of service messages that the sources name, solution by solution.' })
  serviceMessageIssuers: Declared;
}
