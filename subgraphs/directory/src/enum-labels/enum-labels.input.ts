import { ArgsType, Field } from 'type-graphql';
import { Language } from './language.enums.js';

@ArgsType()
export class EnumLabelsArgs {
  @Field(() => Language, { nullable: true, defaultValue: Language.DA, description: 'The language of the labels.' })
  language!: Language;
}
