import { BadInput } from '@portfolio/errors';
import { AsOfArgs, DateScalar } from '@portfolio/graphql';
import { isKeyOf } from '@portfolio/records';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'How many there are, or would be, of a body.' })
export class SeatCountInput {
  @Field(() => ID, { description: "The body's id." })
  body!: string;

  @Field(() => Int, { description: 'How many, 0 to 1000.' })
  count!: number;
}

@ArgsType()
export class SizeArgs {
  @Field(() => [SeatCountInput], { nullable: true, description: 'How many there are of other bodies, and of this one; each body once.' })
  counts?: SeatCountInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only the seats of these organisations.' })
  organisations?: string[] | null;
}

@ArgsType()
export class ReappointmentArgs {
  @Field(() => DateScalar, { description: 'The last day the member served.' })
  servedUntil!: string;

  @Field(() => DateScalar, { description: 'The first day of the proposed appointment.' })
  proposedFrom!: string;
}

@ArgsType()
export class MeetingPlanArgs extends AsOfArgs {
  @Field(() => DateScalar, { description: 'The day of the meeting.' })
  meetingDate!: string;
}

const LARGEST_COUNT = 1_000;

/** The counts by body; throws BadInput for a number out of range, a body given twice or an id that no record has. */
export function checkedCounts({ counts, organisations }: SizeArgs): ReadonlyMap<string, number> {
  const byBody = new Map<string, number>();
  for (const { body, count } of counts ?? []) {
    if (!isKeyOf('Body', body)) throw new BadInput(`expected "counts" to name bodies, but got "${body}"`);
    if (byBody.has(body)) throw new BadInput(`expected "counts" to name each body once, but got "${body}" twice`);
    if (count < 0 || count > LARGEST_COUNT) throw new BadInput(`expected a count from 0 to ${LARGEST_COUNT}, but got ${count} of "${body}"`);
    byBody.set(body, count);
  }
  const unknown = organisations?.find((id) => !isKeyOf('Organisation', id));
  if (unknown !== undefined) throw new BadInput(`expected "organisations" to name organisations, but got "${unknown}"`);
  return byBody;
}
