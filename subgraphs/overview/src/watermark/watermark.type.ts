import { DateTimeScalar } from '@portfolio/graphql';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How far what is gathered from several subgraphs is behind them ("ajourført til").' })
export class Watermark {
  @Field(() => DateTimeScalar, { description: 'When the last change happened that it holds.' })
  at!: string;

  @Field(() => Int, { description: 'For how many seconds there has been a change that it does not hold yet; 0 of none.' })
  lagSeconds!: number;
}
