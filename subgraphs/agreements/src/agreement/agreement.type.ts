import { ApproximateDate, Basis, Citation } from '@portfolio/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { RecipientGroup } from '../recipient-group/recipient-group.type.js';
import { Contract, Organisation, Solution } from '../stubs.js';
import { AgreementScope, AgreementStatus, AgreementType, AnomalyKind } from './agreement.enums.js';

@ObjectType({ description: 'A data standard that a connection agreement joins.' })
export class AgreementStandard {
  @Field(() => Solution, { description: 'The standard.' })
  solution!: string;

  @Field(() => String, { description: 'The municipal area it belongs to, "Familieområdet".' })
  area!: string;

  @Field(() => String, { description: 'Its name on the slide.' })
  name!: string;
}

@ObjectType({ description: 'An agreement that municipalities sign, or that KOMBIT has concluded for them ("aftale").' })
@Directive('@key(fields: "id")')
export class Agreement {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => AgreementScope, { description: 'Where it is named: a row of the overview, or elsewhere.' })
  scope!: string;

  @Field(() => [Solution], { description: 'The solutions it concerns, not their parts or parents.' })
  solutions!: string[];

  @Field(() => Basis, { nullable: true, description: 'How the solutions are known, where the source does not state them.' })
  solutionsBasis?: string | null;

  @Field(() => String, { nullable: true, description: 'The solution in the words of the overview.' })
  solutionRaw?: string | null;

  @Field(() => AgreementType, { description: 'What kind of agreement it is ("aftaletype").' })
  type!: string;

  @Field(() => String, { nullable: true, description: 'The type in the words of the source.' })
  typeRaw?: string | null;

  @Field(() => String, { nullable: true, description: 'The template used ("skabelon").' })
  template?: string | null;

  @Field(() => [String], { description: 'The parts sent: the agreement itself and its annexes ("bilag").' })
  parts!: string[];

  @Field(() => ApproximateDate, { description: 'When it was or will be sent ("sendt", "sendes").' })
  sent!: object;

  @Field(() => String, { nullable: true, description: 'The recipients in the words of the overview ("modtagere").' })
  recipientsRaw?: string | null;

  @Field(() => [RecipientGroup], { description: 'The groups it is addressed to.' })
  recipientGroups!: string[];

  @Field(() => ApproximateDate, { description: 'When it must be signed ("frist").' })
  deadline!: object;

  @Field(() => ApproximateDate, { description: 'The deadline as another section of the source states it.' })
  restatedDeadline!: object;

  @Field(() => Int, { nullable: true, description: 'The page of the overview it stands on.' })
  overviewPage?: number | null;

  @Field(() => String, { nullable: true, description: 'What looks wrong in the row.' })
  anomaly?: string | null;

  @Field(() => AnomalyKind, { nullable: true, description: 'The kind of what looks wrong.' })
  anomalyKind?: string | null;

  @Field(() => ApproximateDate, { description: 'The day that reported signatures hold for.' })
  signaturesAsOf!: object;

  @Field(() => [AgreementStandard], { description: 'The data standards it joins.' })
  standards!: object[];

  @Field(() => AgreementStatus, { nullable: true, description: 'What the source says of it; empty for rows of the overview, see `state`.' })
  status?: string | null;

  @Field(() => Basis, { nullable: true, description: 'How the status is known.' })
  statusBasis?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  what?: string | null;

  @Field(() => ApproximateDate, { description: 'When work on it was expected to start.' })
  expectedStart!: object;

  @Field(() => ApproximateDate, { description: 'When work on it was expected to end.' })
  expectedEnd!: object;

  @Field(() => String, { nullable: true, description: 'What was promised about it later.' })
  followUp?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its notice of termination in months ("opsigelsesvarsel").' })
  noticeMonths?: number | null;

  @Field(() => String, { nullable: true, description: 'From when it is in force, in words.' })
  inForce?: string | null;

  @Field(() => String, { nullable: true, description: 'When it ends by its terms ("bortfald"), in words.' })
  endsWhen?: string | null;

  @Field(() => Contract, { nullable: true, description: 'The supplier contract it follows.' })
  contract?: string | null;

  @Field(() => ApproximateDate, { description: 'The end that its text gives.' })
  textEnd!: object;

  @Field(() => String, { nullable: true, description: 'What its text makes the end depend on.' })
  textEndUnless?: string | null;

  @Field(() => ApproximateDate, { description: 'The end of the supplier contract, as stated beside the agreement.' })
  contractEnd!: object;

  @Field(() => ApproximateDate, { description: 'When it ends by its terms.' })
  effectiveEnd!: object;

  @Field(() => Basis, { nullable: true, description: 'How the effective end is known.' })
  effectiveEndBasis?: string | null;

  @Field(() => Organisation, { nullable: true, description: 'The supplier of the contract it follows ("leverandør").' })
  supplier?: string | null;

  @Field(() => String, { nullable: true, description: 'What municipalities were asked to do about it.' })
  action?: string | null;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
