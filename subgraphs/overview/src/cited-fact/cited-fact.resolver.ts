import { BatchField, HasMany, Node, RootById, RootMany, type Declared } from '@portfolio/graphql';
import { typeOfId } from '@portfolio/records';
import { Resolver } from 'type-graphql';
import type { CitedFactRow } from './cited-fact.entity.js';
import { citedFactList } from './cited-fact.list.js';
import { CitedFact } from './cited-fact.type.js';
import { Document, DocumentSection } from '../stubs.js';
import { nodeOf } from './node.stub.js';

@Resolver(() => CitedFact)
export class CitedFactFields {
  @RootById(() => CitedFact, { description: 'What a field of a row states, by its id; null where it states nothing.' })
  citedFact: Declared;

  @RootMany(() => citedFactList, {
    description:
      'Everything that the graph states, back from its sources: what a document or a section says, what is not STATED, what rests on one source ("oplysninger").',
  })
  citedFacts: Declared;

  @BatchField(() => Node, { needs: ['node', 'type'], nullable: true, description: 'The row.' })
  node(facts: CitedFactRow[]) {
    return facts.map(({ node, type }) => nodeOf(type, node));
  }

  @BatchField(() => [Node], { needs: ['refersTo'], description: 'The rows that the value names.' })
  refersTo(facts: CitedFactRow[]) {
    return facts.map(({ refersTo }) => refersTo.flatMap((id) => nodeOf(typeOfId(id), id) ?? []));
  }
}

@Resolver(() => DocumentSection)
export class DocumentSectionFields {
  @HasMany(() => citedFactList, 'sections', { description: 'What rows that cite it state ("oplysninger").' })
  facts: Declared;
}

@Resolver(() => Document)
export class DocumentFields {
  @HasMany(() => citedFactList, 'documents', { description: 'What rows that cite it state ("oplysninger").' })
  facts: Declared;
}
