import { defineList, enumFilter, IdFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { SignatureRecord } from './signature.entity.js';
import { Signature, SignatureStatus } from './signature.type.js';

@InputType({ description: 'Conditions on a signature; all given ones must hold.' })
class SignatureFilter {
  @Field(() => enumFilter(SignatureStatus), { nullable: true, description: 'Whether it is signed.' })
  status?: object;

  @Field(() => IdFilter, { nullable: true, description: 'Its agreement.' })
  agreement?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'Its municipality, by code.' })
  municipality?: IdFilter;
}

export const signatureList = defineList({
  record: SignatureRecord,
  node: () => Signature,
  filter: SignatureFilter,
  orders: {
    MUNICIPALITY: ['municipality', "the municipality's code"],
    AGREEMENT: ['agreement', "the agreement's id"],
    PLACE_IN_SOURCE: ['placeInSource', 'the place on the slide'],
  },
  groups: { STATUS: ['status', 'status'], BASIS: ['basis', 'how it is known'], AGREEMENT: ['agreement', 'agreement'] },
});
