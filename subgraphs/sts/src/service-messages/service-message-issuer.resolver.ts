import { RootField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import { serviceMessageIssuerList } from './service-message-issuer.list.js';
import { ServiceMessageIssuer } from './service-message-issuer.type.js';

@Resolver(() => ServiceMessageIssuer)
export class ServiceMessageIssuerFields {
  @RootField(() => serviceMessageIssuerList.Connection, {
    args: () => serviceMessageIssuerList.Args,
    description: 'The issuers of service messages that the sources name, solution by solution.',
  })
  serviceMessageIssuers(args: never, context: Context) {
    return serviceMessageIssuerList.page(args, context);
  }
}
