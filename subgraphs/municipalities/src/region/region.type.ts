import { Basis, Citation } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { KkrGeography } from '../kkr-geography/kkr-geography.type.js';

@ObjectType({ description: 'One of the five Danish regions ("region"); they hold their elections with VALG too.' })
@Directive('@key(fields: "id")')
export class Region {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => String, { description: 'Its four-digit code ("regionskode"), "1081".' })
  code!: string;

  @Field(() => String, { description: 'Its name, "Region Nordjylland".' })
  name!: string;

  @Field(() => KkrGeography, { description: 'The KKR geography that covers it.' })
  kkr!: string;

  @Field(() => Basis, { description: 'How its code and name are known.' })
  basis!: string;

  @Field(() => [Citation], { description: 'Where the regions are spoken of.' })
  sources!: object[];
}
