import { ApproximateDate, Basis, recordType, useInstead } from '@portfolio/graphql';
import type { ApproximateDateValue } from '@portfolio/records';
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { Solution } from '../solution/solution.type.js';
import { Organisation } from '../stubs.js';
import { ContractRecord } from './contract.entity.js';

@ObjectType({ description: 'A prolongation of a contract ("forlængelse", "option").' })
export class ContractExtension {
  @Field(() => String, { nullable: true, description: 'What is taken, "last option".' })
  kind?: string | null;

  @Field(() => Int, { nullable: true, description: 'By how many years.' })
  years?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has been decided ("besluttet").' })
  isDecided?: boolean | null;

  @Extensions({ column: 'isDecided' })
  @Field(() => Boolean, { nullable: true, description: 'Whether it has been decided.', deprecationReason: useInstead('isDecided') })
  decided?: boolean | null;

  @Field(() => Basis, { nullable: true, description: 'How that is known.' })
  decidedBasis?: string | null;

  @Field(() => ApproximateDate, { description: 'When the buyer takes it ("tiltræder").' })
  takesEffect!: ApproximateDateValue;
}

export const Contract = recordType(ContractRecord, {
  description: 'A supplier contract of a solution, concluded or in tender ("leverandørkontrakt").',
  fields: {
    id: 'Its stable id, a slug.',
    solution: [() => Solution, 'The solution it is about.'],
    vendor: { column: 'supplier', type: () => Organisation, description: 'The vendor ("leverandør"); empty while it is in tender.' },
    buyer: [() => Organisation, 'The buyer ("ordregiver").'],
    covers: { column: 'scope', description: 'The part of the solution it covers.' },
    originalEnd: 'Its end without the extension.',
    end: 'Its end.',
    otherEndRaw: { column: 'endAltText', description: 'Its end in other words of the same source.' },
    extension: [() => ContractExtension, 'Its extension.'],
    tenderPublished: 'When its tender was published ("udbud").',
    expectedAward: 'When it is expected to be concluded ("kontrakt").',
    basis: 'How it is known.',
    sources: 'Where it is stated.',
  },
  deprecated: { supplier: 'vendor', scope: 'covers', endAltText: 'otherEndRaw' },
});
