import { AsOfArgs, BatchField, checkKnown } from '@portfolio/graphql';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Directive, Field, ID, Resolver, type ClassType } from 'type-graphql';
import { AgreementRecord } from '../agreement/agreement.entity.js';
import { SignatureRecord, type SignatureRow } from '../signature/signature.entity.js';
import { coverageOn } from '../signature/signature.filters.js';
import { signatureList } from '../signature/signature.list.js';
import { Coverage } from '../signature/signature.type.js';
import { KkrGeography, MunicipalityRoleGroup, Region, type MunicipalityGroup } from './municipality-group.stub.js';

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

/** The same two fields on every kind of group. */
export const MUNICIPALITY_GROUP_FIELDS = [KkrGeography, Region, MunicipalityRoleGroup].map(groupFields);

function groupFields(Group: ClassType<MunicipalityGroup>) {
  @Resolver(() => Group)
  class GroupFields {
    @BatchField(() => Coverage, {
      needs: ['municipalityCodes'],
      args: () => CoverageArgs,
      description: 'How many of its municipalities have signed an agreement, as reported on a day.',
    })
    @Directive('@requires(fields: "municipalityCodes")')
    async coverage(groups: MunicipalityGroup[], { agreement, asOf }: CoverageArgs, { rows, today }: Context) {
      const counts = await rows.tally(SignatureRecord, ['municipality', 'status', 'asOf'], signaturesOf(agreement, groups));
      if (counts.length === 0) await checkKnown(AgreementRecord, 'agreement', agreement, { rows });
      const coverage = coverageOn(asOf ?? today);
      const byMunicipality = Map.groupBy(counts, ({ municipality }) => municipality);
      return groups.map(({ municipalityCodes }) => {
        const own = [...new Set(municipalityCodes)].flatMap((code) => byMunicipality.get(code) ?? []);
        return coverage(own);
      });
    }

    @BatchField(() => signatureList.Connection, {
      needs: ['municipalityCodes'],
      args: () => SignatureArgs,
      description: 'Where each of its municipalities stands with an agreement.',
    })
    @Directive('@requires(fields: "municipalityCodes")')
    async signatures(groups: MunicipalityGroup[], args: SignatureArgs, context: Context) {
      const members = groups.map(({ municipalityCodes }) => new Set(municipalityCodes));
      const lists = (found: SignatureRow[]) => members.map((own) => found.filter(({ municipality }) => own.has(municipality)));
      const pages = await signatureList.pagesIn(signaturesOf(args.agreement, groups), { by: ['municipality'], lists }, args, context);
      const shown = await Promise.all(pages.map((page) => page.rows()));
      if (shown.every((rows) => rows.length === 0)) await checkKnown(AgreementRecord, 'agreement', args.agreement, context);
      return pages;
    }
  }
  return GroupFields;
}

function signaturesOf(agreement: string, groups: readonly MunicipalityGroup[]) {
  return { agreement, municipality: { $in: [...new Set(groups.flatMap(({ municipalityCodes }) => municipalityCodes))] } };
}
