import { Directive, Field, ObjectType } from 'type-graphql';
import { CurrencyCodeScalar, DecimalScalar } from './scalars.js';

@ObjectType({ description: 'An amount of money ("beløb").' })
@Directive('@shareable')
export class Money {
  @Field(() => DecimalScalar, { description: 'How much, in whole units of the currency and their decimals.' })
  value!: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency ("valuta").' })
  currency!: string;
}
