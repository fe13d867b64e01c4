import { Basis, Citation, DateScalar, enumType } from '@portfolio/graphql';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Agreement } from '../agreement/agreement.type.js';
import type { SignatureStatusValue } from '../rules/who-has-signed.js';
import { Municipality } from '../stubs.js';

export const SignatureStatus = enumType<SignatureStatusValue>('SignatureStatus', 'Whether a municipality has signed an agreement.', {
  SIGNED: 'It has signed ("underskrevet").',
  MISSING: 'It has not signed ("mangler").',
  NOT_REPORTED: 'No source says.',
});

@ObjectType({ description: 'Where a municipality stands with an agreement ("underskrift").' })
export class Signature {
  @Field(() => ID, { description: "Its stable id: the agreement's id, a slash, the municipality's code." })
  id!: string;

  @Field(() => Agreement, { description: 'The agreement.' })
  agreement!: string;

  @Field(() => Municipality, { description: 'The municipality.' })
  municipality!: string;

  @Field(() => SignatureStatus, { description: 'Whether it has signed.' })
  status!: string;

  @Field(() => Basis, { nullable: true, description: 'How that is known; empty where nothing is reported.' })
  basis?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was reported for.' })
  asOf?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its place in the list of missing signatures on the slide.' })
  placeInSource?: number | null;

  @Field(() => [Citation], { description: 'Where it is reported, or where the agreement is stated.' })
  sources!: object[];
}

@ObjectType({ description: 'How far an agreement is signed.' })
export class Coverage {
  @Field(() => Int, { description: 'The municipalities it addresses.' })
  total!: number;

  @Field(() => Int, { description: 'Of these, how many have signed.' })
  signed!: number;

  @Field(() => Int, { description: 'Of these, how many have not signed.' })
  missing!: number;

  @Field(() => Int, { description: 'Of these, for how many no source says.' })
  notReported!: number;

  @Field(() => Float, { nullable: true, description: 'The signed share in percent, one decimal; empty of no municipalities.' })
  signedPercentage?: number | null;

  @Field(() => Float, { nullable: true, description: 'The missing share in percent, one decimal; empty of no municipalities.' })
  missingPercentage?: number | null;
}
