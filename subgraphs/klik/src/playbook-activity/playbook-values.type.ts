import { ApproximateDate, Property } from '@portfolio/graphql';
import type { ApproximateDateValue } from '@portfolio/records';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A further period of an activity ("periode").' })
export class PlaybookWindow {
  @Field(() => String, { description: 'What it is for, "budget 2015".' })
  purpose!: string;

  @Field(() => ApproximateDate, { description: 'When it starts.' })
  start!: ApproximateDateValue;

  @Field(() => ApproximateDate, { description: 'When it ends.' })
  end!: ApproximateDateValue;
}

@ObjectType({ description: 'What a later edition added to an activity ("tilføjelse").' })
export class PlaybookAddendum {
  @Field(() => ApproximateDate, { description: 'The date of the addition.' })
  @Property('date')
  when!: ApproximateDateValue;

  @Field(() => String, { description: 'What it says.' })
  text!: string;
}

@ObjectType({ description: 'Municipalities that an activity counts without naming them ("antal kommuner").' })
export class PlaybookMunicipalityCount {
  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => String, { description: 'What they did.' })
  text!: string;
}
