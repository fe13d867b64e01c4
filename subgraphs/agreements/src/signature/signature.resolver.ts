import { AsOfArgs, BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { Resolver } from 'type-graphql';
import type { SignatureRow } from './signature.entity.js';
import { SignatureStatus } from './signature.enums.js';
import { statusOn } from './signature.filters.js';
import { Signature } from './signature.type.js';

@Resolver(() => Signature)
export class SignatureFields {
  @BatchField(() => SignatureStatus, {
    needs: ['status', 'asOf'],
    args: () => AsOfArgs,
    description: 'Whether it has signed ("underskrevet", "mangler"), as reported on a day: before the day it was reported for, nothing is.',
  })
  status(signatures: SignatureRow[], { asOf }: AsOfArgs, { today }: Context) {
    return signatures.map(statusOn(asOf ?? today));
  }
}
