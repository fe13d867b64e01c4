import { DateScalar, useInstead } from '@portfolio/graphql';
import type { CitationValue } from '@portfolio/records';
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { Citation } from '../document/document.type.js';
import { Organisation } from '../organisation/organisation.type.js';

@ObjectType({ description: 'Whether a former member may be appointed again ("genudpegning"), and why.' })
export class Reappointment {
  @Field(() => Boolean, { nullable: true, description: 'May be appointed on the proposed day; null where no rule is stated for the body.' })
  eligible?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of a new appointment; null where no rule is stated.' })
  earliest?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many years at a time a member may sit.' })
  maxYears?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many years must pass before a new appointment.' })
  coolOffYears?: number | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => [Citation], { description: 'Where the rule is stated; where there is none, the sources on the body that were searched.' })
  sources!: readonly CitationValue[];
}

@ObjectType({ description: 'How many seats an organisation holds in a body ("pladser").' })
export class OrganisationSeats {
  @Field(() => Organisation, { description: 'The organisation.' })
  organisation!: string;

  @Field(() => Int, { nullable: true, description: 'How many at least; null where that is not known.' })
  min?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many at most; null where that is not known, or where there is no limit.' })
  max?: number | null;
}

@ObjectType({ description: 'How many seats a body has ("pladser"), for given numbers of other bodies.' })
export class SeatCount {
  @Field(() => Int, { nullable: true, description: 'How many at least in one such body; null where that is not known.' })
  min?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many at most in one such body; null where that is not known, or where there is no limit.' })
  max?: number | null;

  @Field(() => Int, { description: 'How many such bodies there are, as `counts` says of this body; default 1.' })
  bodyCount!: number;

  @Extensions({ column: 'bodyCount' })
  @Field(() => Int, { description: 'How many such bodies there are.', deprecationReason: useInstead('bodyCount') })
  bodies?: number;

  @Field(() => Int, { nullable: true, description: 'How many seats at least in all such bodies together.' })
  minInAll?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many seats at most in all such bodies together.' })
  maxInAll?: number | null;

  @Field(() => [OrganisationSeats], { description: 'The counted seats of one such body by the organisation that fills them, in the order of the source.' })
  byOrganisation!: OrganisationSeats[];
}
