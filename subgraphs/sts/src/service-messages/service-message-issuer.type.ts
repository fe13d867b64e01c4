import { Basis, Property, recordType, useInstead } from '@portfolio/graphql';
import { Field, ObjectType } from 'type-graphql';
import { Solution } from '../solution/solution.stub.js';
import { Organisation } from '../stubs.js';
import { ServiceMessageIssuerRecord, type ServiceMessageIssuerRow } from './service-message-issuer.entity.js';

export const ServiceMessageIssuer = recordType(ServiceMessageIssuerRecord, {
  description: 'Who tells the users of a solution about its operation ("servicemeddelelser"); what the messages hold is not stated.',
  fields: {
    solution: [() => Solution, 'The solution that the messages are about, and its parts.'],
    issuerRaw: 'The issuer in the words of the source.',
    organisation: [() => Organisation, 'The organisation that issues them.'],
    asOf: 'When it was so: the month of the source.',
    basis: 'How it is known.',
    sources: 'Where it is stated.',
  },
});

@ObjectType({ description: 'Where the service messages ("servicemeddelelser") of a solution come from, directly or by the solution it is a part of.' })
export class ServiceMessages {
  @Field(() => ServiceMessageIssuer, { description: 'Who issues them.' })
  issuer!: ServiceMessageIssuerRow;

  @Field(() => Boolean, { description: 'The source names the issuer for a solution that this one is a part of, not for this one itself.' })
  isInherited!: boolean;

  @Field(() => Boolean, { description: 'The source names the issuer for a solution that this one is a part of.', deprecationReason: useInstead('isInherited') })
  @Property('isInherited')
  inherited!: boolean;

  @Field(() => Basis, {
    description: 'How it is known: as surely as the least sure of what it rests on, also that it is part of the solution the issuer is named for.',
  })
  basis!: string;

  @Field(() => Solution, { description: 'The solution that the source names the issuer for: this one or its nearest parent with one.' })
  from!: string;
}
