import { Basis, Citation } from '@portfolio/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'One of the five geographies in which municipalities meet in a contact council ("kommunekontaktråd", KKR); KOMBIT\'s advisory bodies have seats for each.',
})
@Directive('@key(fields: "id")')
export class KkrGeography {
  @Field(() => ID, { description: 'Its stable id, a slug.' })
  id!: string;

  @Field(() => String, { description: 'Its name, "KKR Nordjylland".' })
  name!: string;

  @Field(() => Basis, { description: 'How its name is known; the slides only count the geographies.' })
  basis!: string;

  @Field(() => [Citation], { description: 'Where the geographies are counted.' })
  sources!: object[];
}
