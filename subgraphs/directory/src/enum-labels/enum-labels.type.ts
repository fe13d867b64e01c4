import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What a value of an enum is called for people ("betegnelse").' })
export class EnumValueLabel {
  @Field(() => String, { description: 'The value, as operations and answers have it.' })
  value!: string;

  @Field(() => String, { description: 'What it is called, in the language asked for.' })
  label!: string;
}

@ObjectType({ description: 'What the values of an enum are called for people ("betegnelser").' })
export class EnumLabels {
  @Field(() => String, { description: 'The name of the enum.' })
  name!: string;

  @Directive('@listSize(assumedSize: 10)')
  @Field(() => [EnumValueLabel], { description: 'Its values, in their order.' })
  values!: EnumValueLabel[];
}
