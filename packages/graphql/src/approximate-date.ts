import { daysLeft, daysPast, daysUntil, lengthInDays, type ApproximateDateValue } from '@portfolio/records';
import { ArgsType, Directive, Field, Int, ObjectType, Resolver } from 'type-graphql';
import { BatchField } from './batch-field.js';
import { useInstead } from './deprecation.js';
import { DatePrecision, DateStatus } from './enums.js';
import { DateScalar } from './scalars.js';

@ObjectType({
  description: 'A date as its source states it: "15. december", "uge 47", "medio dec. 2025", "uafklaret". Deadlines and ends count by `to`, starts by `from`.',
})
@Directive('@shareable')
export class ApproximateDate {
  @Field(() => String, { nullable: true, description: "The source's own words." })
  raw?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day, where the source is exact.' })
  date?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The earliest day it can mean.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The latest day it can mean; empty for an open end.' })
  to?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: 'How exact the source is; null where it gives no date.' })
  precision?: string | null;

  @Field(() => DateStatus, { description: 'Whether the source gives a date at all.' })
  status!: string;

  @Field(() => Boolean, { description: 'The source gives no year; it follows from the context.' })
  yearInferred!: boolean;

  @Field(() => String, { nullable: true, description: 'A remark on how the source was read.' })
  note?: string | null;
}

@ArgsType()
export class AsOfArgs {
  @Field(() => DateScalar, { nullable: true, description: 'The day the answer holds for; default today in Europe/Copenhagen.' })
  asOf?: string | null;
}

@ArgsType()
class LengthArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Count only the days later than this one.' })
  after?: string | null;
}

interface Today {
  today: string;
}

@Resolver(() => ApproximateDate)
export class ApproximateDateFields {
  @BatchField(() => Int, {
    needs: [],
    nullable: true,
    args: () => AsOfArgs,
    description: 'Days until the latest day it can mean ("frist"), negative once that day has passed; null where it is not known.',
  })
  daysUntil(dates: ApproximateDateValue[], { asOf }: AsOfArgs, { today }: Today) {
    return dates.map((date) => daysUntil(date, asOf ?? today));
  }

  @BatchField(() => Int, {
    needs: [],
    nullable: true,
    args: () => AsOfArgs,
    description: 'Days since the latest day it can mean; null while that day has not passed, or is not known.',
    deprecationReason: useInstead('daysUntil'),
  })
  daysPast(dates: ApproximateDateValue[], { asOf }: AsOfArgs, { today }: Today) {
    return dates.map((date) => daysPast(date, asOf ?? today));
  }

  @BatchField(() => Int, {
    needs: [],
    nullable: true,
    args: () => AsOfArgs,
    description: 'Days until the latest day it can mean; null once that day has passed, or where it is not known.',
    deprecationReason: useInstead('daysUntil'),
  })
  daysLeft(dates: ApproximateDateValue[], { asOf }: AsOfArgs, { today }: Today) {
    return dates.map((date) => daysLeft(date, asOf ?? today));
  }

  @BatchField(() => Int, {
    needs: [],
    nullable: true,
    args: () => LengthArgs,
    description: 'Its days from `from` to `to`, both ends counted; null where an end is not known.',
    deprecated: 'days',
  })
  lengthInDays(dates: ApproximateDateValue[], { after }: LengthArgs) {
    return dates.map((date) => lengthInDays(date, after));
  }
}
