import { BatchField, checkKnown, HasMany, type Declared } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Field, ID, Resolver } from 'type-graphql';
import { AgreementRecord } from '../agreement/agreement.entity.js';
import { recipientGroupList } from '../recipient-group/recipient-group.resolver.js';
import { SignatureRecord, signatureKey } from '../signature/signature.entity.js';
import { signatureList } from '../signature/signature.list.js';
import { Signature } from '../signature/signature.type.js';
import { Municipality } from '../stubs.js';

interface MunicipalityKey {
  code: string;
}

@ArgsType()
class AgreementArgs {
  @Field(() => ID, { description: "The agreement's id." })
  agreement!: string;
}

@Resolver(() => Municipality)
export class MunicipalityFields {
  @HasMany(() => signatureList, 'municipality', { description: 'Where it stands with each agreement that it is asked to sign ("underskrifter").' })
  signatures: Declared;

  @BatchField(() => Signature, {
    needs: ['code'],
    nullable: true,
    args: () => AgreementArgs,
    description: 'Where it stands with one agreement; null where that does not address it.',
  })
  async signature(municipalities: MunicipalityKey[], { agreement }: AgreementArgs, { rows }: Context) {
    const found = await rows.byKey(SignatureRecord).many(municipalities.map(({ code }) => signatureKey(agreement, code)));
    if (found.every((signature) => signature === null)) await checkKnown(AgreementRecord, 'agreement', agreement, { rows });
    return found;
  }

  @HasMany(() => recipientGroupList, 'municipality', { description: 'The recipient groups limited to it alone.' })
  recipientGroups: Declared;
}
