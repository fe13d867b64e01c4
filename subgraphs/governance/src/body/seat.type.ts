import { Basis } from '@portfolio/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Citation } from '../document/citation.type.js';
import { Organisation } from '../organisation/organisation.type.js';
import { Body } from './body.type.js';

@ObjectType({ description: 'A line of a body\'s composition ("bemanding"): a role, who fills it and with how many; never a person.' })
export class Seat {
  @Field(() => Body, { description: 'The body.' })
  body!: string;

  @Field(() => String, { description: 'Who sits there.' })
  role!: string;

  @Field(() => Organisation, { description: 'The organisation that fills it; municipal members count for the municipalities ("kommunerne").' })
  organisation!: string;

  @Field(() => Int, { nullable: true, description: 'How many at least; empty where the source gives no number.' })
  min?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many at most; empty where the source gives no number or no upper limit.' })
  max?: number | null;

  @Field(() => Body, { nullable: true, description: 'The body of which each one fills a seat, as the chair of each "Fagråd".' })
  perBody?: string | null;

  @Field(() => Boolean, { description: 'Each of the five KKR geographies ("KKR-geografier") has one.' })
  perKkrGeography!: boolean;

  @Field(() => String, { nullable: true, description: 'A remark on how the source was read.' })
  note?: string | null;

  @Field(() => Basis, { description: 'How the seat is known.' })
  basis!: string;

  @Field(() => [Citation], { description: 'Where it is stated.' })
  sources!: object[];
}
