import { Field, ID, InputType, Int } from 'type-graphql';
import { Checked, checkOrder } from './checks.js';
import { DatePrecision, DateStatus, enumFilter, EXISTS } from './enums.js';
import { DateScalar } from './scalars.js';

@InputType({ description: 'Conditions on a text; all given ones must hold.' })
export class TextFilter {
  @Field(() => String, { nullable: true, description: 'Is exactly this text.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'Is one of these texts; of none, no row is.' })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Holds this text, upper and lower case alike: "RÅD" finds "Porteføljeråd".' })
  contains?: string | null;

  @Field(() => Boolean, { nullable: true, description: EXISTS })
  exists?: boolean | null;
}

@InputType({ description: 'Conditions on an id, or on a list of ids: that it holds one.' })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: 'Is, or holds, this id.' })
  eq?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Is, or holds, one of these ids; of none, no row is or does.' })
  in?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: EXISTS })
  exists?: boolean | null;
}

@InputType({ description: 'Conditions on a number; all given ones must hold.' })
@Checked(checkNumberOrder)
export class IntFilter {
  @Field(() => Int, { nullable: true, description: 'Is this number.' })
  eq?: number | null;

  @Field(() => [Int], { nullable: true, description: 'Is one of these numbers; of none, no row is.' })
  in?: number[] | null;

  @Field(() => Int, { nullable: true, description: 'Is less than this number.' })
  lt?: number | null;

  @Field(() => Int, { nullable: true, description: 'Is this number or less.' })
  lte?: number | null;

  @Field(() => Int, { nullable: true, description: 'Is more than this number.' })
  gt?: number | null;

  @Field(() => Int, { nullable: true, description: 'Is this number or more.' })
  gte?: number | null;

  @Field(() => Boolean, { nullable: true, description: EXISTS })
  exists?: boolean | null;
}

/** The lower bounds and the upper ones must leave a number between them. */
function checkNumberOrder(filter: Pick<IntFilter, 'lt' | 'lte' | 'gt' | 'gte'>, place: string): void {
  for (const from of ['gt', 'gte'] as const) {
    for (const to of ['lt', 'lte'] as const) checkOrder({ from: filter[from]!, to: filter[to]! }, place, [from, to]);
  }
}

@InputType({ description: 'A yes or no.' })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: 'Is this value.' })
  eq?: boolean | null;
}

@InputType({ description: 'Conditions on a day; all given ones must hold.' })
@Checked(checkDayOrder)
export class DateFilter {
  @Field(() => DateScalar, { nullable: true, description: 'Is this day.' })
  eq?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Is earlier than this day.' })
  before?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Is later than this day.' })
  after?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Is this day or earlier.' })
  onOrBefore?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Is this day or later.' })
  onOrAfter?: string | null;

  @Field(() => Boolean, { nullable: true, description: EXISTS })
  exists?: boolean | null;
}

/** The later days and the earlier ones must leave a period between them. */
function checkDayOrder(filter: Pick<DateFilter, 'before' | 'after' | 'onOrBefore' | 'onOrAfter'>, place: string): void {
  for (const from of ['after', 'onOrAfter'] as const) {
    for (const to of ['before', 'onOrBefore'] as const) checkOrder({ from: filter[from]!, to: filter[to]! }, place, [from, to]);
  }
}

@InputType({ description: 'A period, both ends included.' })
@Checked(checkOrder)
export class DateRange {
  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  to!: string;
}

/** Conditions on a value of an enum, as `enumFilter` makes them. */
export interface EnumFilter {
  eq?: string | null;
  in?: string[] | null;
  exists?: boolean | null;
}

@InputType({ description: 'Conditions on a date of a source; all given ones must hold.' })
export class ApproximateDateFilter {
  @Field(() => DateFilter, { nullable: true, description: 'On the earliest day it can mean: how starts count.' })
  from?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'On the latest day it can mean: how deadlines and ends count.' })
  to?: DateFilter | null;

  @Field(() => DateRange, { nullable: true, description: 'Shares a day with this period; an open end reaches on.' })
  overlaps?: DateRange | null;

  @Field(() => enumFilter(DateStatus), { nullable: true, description: 'Whether the source gives a date at all.' })
  status?: EnumFilter | null;

  @Field(() => enumFilter(DatePrecision), { nullable: true, description: 'How exact the source is.' })
  precision?: EnumFilter | null;
}
