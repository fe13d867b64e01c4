import { HasMany, RootById, RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { Body } from '../body/body.type.js';
import { Document } from '../document/document.type.js';
import { Solution } from '../stubs.js';
import { contradictionList } from './contradiction.list.js';
import { Contradiction } from './contradiction.type.js';

@Resolver(() => Contradiction)
export class ContradictionFields {
  @RootById(() => Contradiction, { description: 'The contradiction of an id; null where there is none.' })
  contradiction: Declared;

  @RootMany(() => contradictionList, { description: 'What the sources say against each other, leave out or leave unclear ("modsigelser").' })
  contradictions: Declared;
}

@Resolver(() => Document)
export class DocumentContradictionFields {
  @HasMany(() => contradictionList, 'documents', { description: 'What is found in it that does not agree or is not said ("modsigelser").' })
  contradictions: Declared;
}

@Resolver(() => Body)
export class BodyContradictionFields {
  @HasMany(() => contradictionList, 'bodies', { description: 'What the sources do not agree on or leave open about it ("modsigelser").' })
  contradictions: Declared;
}

@Resolver(() => Solution)
export class SolutionContradictionFields {
  @HasMany(() => contradictionList, 'solutions', { description: 'What the sources do not agree on or leave open about it ("modsigelser").' })
  contradictions: Declared;
}
