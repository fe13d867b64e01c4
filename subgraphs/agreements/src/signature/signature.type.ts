import { DateScalar, recordType } from '@portfolio/graphql';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Agreement } from '../agreement/agreement.type.js';
import { Municipality } from '../stubs.js';
import { SignatureRecord } from './signature.entity.js';

export const Signature = recordType(SignatureRecord, {
  description: 'Where a municipality stands with an agreement ("underskrift").',
  fields: {
    id: "Its stable id: the agreement's id, a slash, the municipality's code.",
    agreement: [() => Agreement, 'The agreement.'],
    municipality: [() => Municipality, 'The municipality.'],
    basis: 'How its status is known; empty where nothing is reported.',
    asOf: 'The day it was reported for.',
    placeInSource: 'Its place in the list of missing signatures on the slide.',
    sources: 'Where it is reported, or where the agreement is stated.',
  },
});

@ObjectType({ description: 'How far an agreement is signed ("dækning"), as reported on a day.' })
export class Coverage {
  @Field(() => DateScalar, { description: 'The day it holds for.' })
  asOf!: string;

  @Field(() => Int, { description: 'The municipalities it addresses.' })
  total!: number;

  @Field(() => Int, { description: 'Of these, how many have signed.' })
  signed!: number;

  @Field(() => Int, { description: 'Of these, how many have signed some of its parts.' })
  partlySigned!: number;

  @Field(() => Int, { description: 'Of these, how many have not signed.' })
  missing!: number;

  @Field(() => Int, { description: 'Of these, for how many nothing is reported.' })
  notReported!: number;

  @Field(() => Float, { nullable: true, description: 'The signed share in percent, one decimal; empty where nothing is reported.' })
  signedPercentage?: number | null;

  @Field(() => Float, { nullable: true, description: 'The missing share in percent, one decimal; empty where nothing is reported.' })
  missingPercentage?: number | null;
}
