import { HasMany, HasOne, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { documentList } from '../document/document.list.js';
import { GovernanceAssignment } from '../governance-assignment/governance-assignment.type.js';
import { Solution } from '../stubs.js';

@Resolver(() => Solution)
export class SolutionFields {
  @HasOne(() => GovernanceAssignment, 'solution', { description: 'How it is governed; null where no source or inference says.' })
  governance: Declared;

  @HasMany(() => documentList, 'scopeSolutions', { description: 'The documents ("dokumenter") that say they are about it.' })
  documents: Declared;
}
