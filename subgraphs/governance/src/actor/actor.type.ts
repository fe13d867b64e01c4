import { Labelled, Node } from '@portfolio/graphql';
import { Field, InterfaceType } from 'type-graphql';

@InterfaceType('Actor', {
  description: 'Who acts in a governance model ("aktør"): one of its bodies, or an organisation as a whole.',
  implements: [Node, Labelled],
  autoRegisterImplementations: false,
})
export class Actor {
  @Field(() => String, { description: 'Its name.' })
  name!: string;
}
