import { RootById, RootMany, type Declared } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { electionList } from './election.list.js';
import { Election } from './election.type.js';

@Resolver(() => Election)
export class ElectionFields {
  @RootById(() => Election, { description: 'The election of an id; null where there is none.' })
  election: Declared;

  @RootMany(() => electionList, { description: 'All elections that the sources evaluate.' })
  elections: Declared;
}
