import { AsOfArgs, BatchField, columnsOf, HasMany, RootById, RootMany, useInstead, type Declared } from '@portfolio/graphql';
import { keyed } from '@portfolio/loaders';
import { compareEnds } from '@portfolio/records';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Field, ID, Resolver } from 'type-graphql';
import { RecipientGroupRecord } from '../recipient-group/recipient-group.entity.js';
import { RecipientGroup } from '../recipient-group/recipient-group.type.js';
import { isOfAnotherSolution } from '../rules/whose-group-is-addressed.js';
import { SignatureRecord, signatureKey } from '../signature/signature.entity.js';
import { coverageOn } from '../signature/signature.filters.js';
import { signatureList } from '../signature/signature.list.js';
import { Coverage, Signature } from '../signature/signature.type.js';
import { Solution } from '../stubs.js';
import type { AgreementRow } from './agreement.entity.js';
import { AgreementState } from './agreement.enums.js';
import { stateOn } from './agreement.filters.js';
import { agreementList } from './agreement.list.js';
import { Agreement, AgreementTerm, TERM_COLUMNS } from './agreement.type.js';
import { EndComparison } from './end-comparison.type.js';

@ArgsType()
class MunicipalityArgs {
  @Field(() => ID, { description: "The municipality's three-digit code." })
  municipality!: string;
}

@Resolver(() => AgreementTerm)
export class AgreementTermFields {
  @BatchField(() => EndComparison, { needs: [], description: "The end that its text gives, against the end of the vendor's contract." })
  textEndAgainstContract(terms: AgreementRow[]) {
    return terms.map(({ textEnd, contractEnd }) => compareEnds(textEnd, contractEnd));
  }
}

@Resolver(() => Agreement)
export class AgreementFields {
  @RootById(() => Agreement, { description: 'The agreement of an id; null where there is none.' })
  agreement: Declared;

  @RootMany(() => agreementList, { description: 'All agreements, the rows of the overview first.' })
  agreements: Declared;

  @BatchField(() => Solution, {
    needs: ['solutions'],
    nullable: true,
    description: 'The solution it concerns, the first where it concerns several; empty where none is named.',
    deprecationReason: useInstead('solutions'),
  })
  solution(agreements: AgreementRow[]) {
    return agreements.map(({ solutions: [id] }) => (id ? { id } : null));
  }

  @BatchField(() => AgreementState, {
    needs: ['sent', 'deadline', 'effectiveEnd', 'status'],
    args: () => AsOfArgs,
    description: 'How far it is on a day ("status").',
  })
  state(agreements: AgreementRow[], { asOf }: AsOfArgs, { today }: Context) {
    return agreements.map(stateOn(asOf ?? today));
  }

  @BatchField(() => AgreementTerm, { needs: TERM_COLUMNS, description: 'From when to when it holds, and with which notice.' })
  term(agreements: AgreementRow[]) {
    return agreements;
  }

  @BatchField(() => EndComparison, {
    needs: ['textEnd', 'contractEnd'],
    description: "The end that its text gives, against the end of the vendor's contract.",
    deprecationReason: useInstead('term { textEndAgainstContract }'),
  })
  textEndAgainstContract(agreements: AgreementRow[]) {
    return agreements.map(({ textEnd, contractEnd }) => compareEnds(textEnd, contractEnd));
  }

  @BatchField(() => [RecipientGroup], {
    needs: ['recipientGroups', 'solutions', 'withinSolutions'],
    reads: [columnsOf(RecipientGroupRecord, 'solution')],
    deprecated: 'recipientGroupsOfOtherSolutions',
    description:
      'Groups it is addressed to that gather the people of a solution it neither concerns nor is part of: a sign of swapped rows ("ombyttede modtagere").',
  })
  misaddressedGroups(agreements: AgreementRow[], _args: object, { rows }: Context) {
    return Promise.all(
      agreements.map(async (agreement) => {
        const groups = await rows.byKey(RecipientGroupRecord).many(agreement.recipientGroups);
        return groups.filter((group) => group && isOfAnotherSolution(group, agreement));
      }),
    );
  }

  @BatchField(() => Coverage, {
    needs: ['id'],
    args: () => AsOfArgs,
    description: 'How many of the municipalities it addresses have signed, as reported on a day.',
  })
  async coverage(agreements: AgreementRow[], { asOf }: AsOfArgs, { rows, today }: Context) {
    const ids = agreements.map(({ id }) => id);
    const counts = await rows.tally(SignatureRecord, ['agreement', 'status', 'asOf'], keyed(SignatureRecord, 'agreement', ids));
    const byAgreement = Map.groupBy(counts, ({ agreement }) => agreement);
    const coverage = coverageOn(asOf ?? today);
    return ids.map((id) => coverage(byAgreement.get(id) ?? []));
  }

  @HasMany(() => signatureList, 'agreement', { description: 'Where each municipality it addresses stands.' })
  signatures: Declared;

  @BatchField(() => Signature, {
    needs: ['id'],
    nullable: true,
    args: () => MunicipalityArgs,
    description: 'Where one municipality stands; null where it is not addressed.',
  })
  signature(agreements: AgreementRow[], { municipality }: MunicipalityArgs, { rows }: Context) {
    return rows.byKey(SignatureRecord).many(agreements.map(({ id }) => signatureKey(id, municipality)));
  }
}
