import { ApproximateDate, Basis, Citation, enumType } from '@portfolio/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Organisation, Solution } from '../stubs.js';
import type { STATUSES } from './data-access.entity.js';

export const DataAccessStatus = enumType<(typeof STATUSES)[number]>('DataAccessStatus', 'How far a data access is.', {
  NOT_STATED: 'The source does not say.',
  KLIK_PLANNED: 'A KLIK task to set it up is planned.',
  EXPECTED: 'It is expected later, see `expected`.',
  AVAILABLE: 'It can be agreed now.',
});

@ObjectType({
  description: 'Data of the tax authority ("SKAT-data") that a municipality may see in a solution, once it has an agreement for it ("dataadgang").',
})
@Directive('@key(fields: "id")')
export class DataAccess {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => Solution, { description: 'The solution that shows the data.' })
  solution!: string;

  @Field(() => String, { description: 'What data it is, "Årsopgørelse" (annual tax assessment).' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'How many purposes ("formål") it may be used for; empty where the source counts none.' })
  purposes?: number | null;

  @Field(() => Solution, { description: 'The solution that the data comes through.' })
  channel!: string;

  @Field(() => Basis, { nullable: true, description: 'How the channel is known, where the source does not state it.' })
  channelBasis?: string | null;

  @Field(() => String, { description: 'The kind of agreement it needs: "dataudvekslingsaftale", a data exchange agreement.' })
  agreementKind!: string;

  @Field(() => Organisation, { description: 'Who creates the agreement.' })
  createdBy!: string;

  @Field(() => String, { description: 'How the agreement is signed.' })
  signing!: string;

  @Field(() => DataAccessStatus, { description: 'How far it is.' })
  status!: string;

  @Field(() => Basis, { nullable: true, description: 'How the status is known, where the source does not state it.' })
  statusBasis?: string | null;

  @Field(() => ApproximateDate, { description: 'When it is expected.' })
  expected!: object;

  @Field(() => [String], { description: 'What the source remarks on it.' })
  notes!: string[];

  @Field(() => [String], { description: 'The roles to contact about it, never a person.' })
  contactRoles!: string[];

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}

@ObjectType({ description: 'The purposes of several data accesses together.' })
export class PurposeTotal {
  @Field(() => Int, { description: 'The sum of the purposes that are known.' })
  known!: number;

  @Field(() => Int, { description: 'How many accesses the sum leaves out, since the source does not count their purposes.' })
  accessesWithout!: number;
}
