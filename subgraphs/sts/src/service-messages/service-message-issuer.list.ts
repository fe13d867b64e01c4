import { defineList, IdFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { ServiceMessageIssuerRecord } from './service-message-issuer.entity.js';
import { ServiceMessageIssuer } from './service-message-issuer.type.js';

@InputType({ description: 'Conditions on an issuer of service messages; all given ones must hold.' })
class ServiceMessageIssuerFilter {
  @Field(() => IdFilter, { nullable: true, description: 'The solution that the messages are about.' })
  solution?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The organisation that issues them.' })
  organisation?: IdFilter;
}

export const serviceMessageIssuerList = defineList({
  record: ServiceMessageIssuerRecord,
  node: () => ServiceMessageIssuer,
  filter: ServiceMessageIssuerFilter,
  orders: { SOLUTION: ['solution', "the solution's id"], AS_OF: ['asOf', 'when it was so'] },
  groups: { ORGANISATION: ['organisation', 'organisation'] },
});
