import { AsOfArgs, BatchField } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Directive, Field, ID, Resolver } from 'type-graphql';
import { coverageOf } from '../rules/who-has-signed.js';
import { SignatureRecord } from '../signature/signature.entity.js';
import { signatureList } from '../signature/signature.list.js';
import { Coverage } from '../signature/signature.type.js';
import { KkrGeography } from './kkr-geography.stub.js';

@ArgsType()
class CoverageArgs extends AsOfArgs {
  @Field(() => ID, { description: "The agreement's id." })
  agreement!: string;
}

@ArgsType()
class SignatureArgs extends signatureList.Args {
  @Field(() => ID, { description: "The agreement's id." })
  agreement!: string;
}

@Resolver(() => KkrGeography)
export class KkrGeographyFields {
  @BatchField(() => Coverage, { args: () => CoverageArgs, description: 'How many of its municipalities have signed an agreement, as reported on a day.' })
  @Directive('@requires(fields: "municipalityCodes")')
  async coverage(geographies: KkrGeography[], { agreement, asOf }: CoverageArgs, { rows, today }: Context) {
    const counts = await rows.tally(SignatureRecord, ['municipality', 'status', 'asOf'], signaturesOf(agreement, geographies));
    return geographies.map(({ municipalityCodes }) => {
      const own = new Set(municipalityCodes);
      return coverageOf(counts.filter(({ municipality }) => own.has(municipality!)), asOf ?? today);
    });
  }

  @BatchField(() => signatureList.Connection, { args: () => SignatureArgs, description: 'Where each of its municipalities stands with an agreement.' })
  @Directive('@requires(fields: "municipalityCodes")')
  signatures(geographies: KkrGeography[], args: SignatureArgs, context: Context) {
    const split = (found: { municipality: string }[]) => geographies.map(({ municipalityCodes }) => found.filter(({ municipality }) => municipalityCodes.includes(municipality)));
    return signatureList.pagesIn(signaturesOf(args.agreement, geographies), split as never, args as never, context);
  }
}

function signaturesOf(agreement: string, geographies: readonly KkrGeography[]) {
  return { agreement, municipality: { $in: geographies.flatMap(({ municipalityCodes }) => municipalityCodes) } };
}
