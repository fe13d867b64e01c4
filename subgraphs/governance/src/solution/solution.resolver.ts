import { HasMany, HasOne, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { Document } from '../document/document.type.js';
import { GovernanceAssignment } from '../governance-assignment/governance-assignment.type.js';
import { Solution } from '../stubs.js';

@Resolver(() => Solution)
export class SolutionFields {
  @HasOne(() => GovernanceAssignment, 'solution', { description: 'How it is governed; null where no source or inference says.' })
  governance: Declared;

  @HasMany(() => Document, 'scopeSolutions', { description: 'The documents whose scope names it.' })
  documents: Declared;
}
