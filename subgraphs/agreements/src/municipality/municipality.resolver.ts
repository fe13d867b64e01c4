import { BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Field, ID, Resolver } from 'type-graphql';
import { RecipientGroupRecord } from '../recipient-group/recipient-group.entity.js';
import { RecipientGroup } from '../recipient-group/recipient-group.type.js';
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
  @BatchField(() => signatureList.Connection, {
    needs: ['code'],
    args: () => signatureList.Args,
    description: 'Where it stands with each agreement that addresses it.',
  })
  agreements(municipalities: MunicipalityKey[], args: never, context: Context) {
    return signatureList.pagesBy(
      'municipality',
      municipalities.map(({ code }) => code),
      args,
      context,
    );
  }

  @BatchField(() => Signature, {
    needs: ['code'],
    nullable: true,
    args: () => AgreementArgs,
    description: 'Where it stands with one agreement; null where that does not address it.',
  })
  signature(municipalities: MunicipalityKey[], { agreement }: AgreementArgs, { rows }: Context) {
    return Promise.all(municipalities.map(({ code }) => rows.byKey(SignatureRecord).load(signatureKey(agreement, code))));
  }

  @BatchField(() => [RecipientGroup], { needs: ['code'], description: 'The recipient groups limited to it alone.' })
  recipientGroups(municipalities: MunicipalityKey[], _args: object, { rows }: Context) {
    return Promise.all(municipalities.map(({ code }) => rows.by(RecipientGroupRecord, 'municipality').load(code)));
  }
}
