import { BatchField, columnsOf, HasMany, RootById, RootMany, type Declared } from '@portfolio/graphql';
import { sectionId } from '@portfolio/records';
import type { Context } from '@portfolio/subgraph';
import { ArgsType, Field, ID, Int, Resolver } from 'type-graphql';
import { governanceModelList } from '../model/governance-model.list.js';
import { DocumentRevisionRecord, DocumentSectionRecord, type DocumentRevisionRow, type DocumentRow } from './document.entity.js';
import { documentList } from './document.list.js';
import { Document, DocumentRevision, DocumentSection } from './document.type.js';

@ArgsType()
class SectionArgs {
  @Field(() => ID, { description: 'Its id, or its id within the document: "governance-fki#bemanding" or "bemanding".' })
  id!: string;
}

@Resolver(() => Document)
export class DocumentFields {
  @RootById(() => Document, { description: 'The document of an id; null where there is none.' })
  document: Declared;

  @RootMany(() => documentList, { description: 'The documents that facts of the portfolio come from.' })
  documents: Declared;

  @BatchField(() => DocumentSection, {
    needs: ['id'],
    reads: [columnsOf(DocumentSectionRecord, 'document')],
    nullable: true,
    args: () => SectionArgs,
    description: 'One of its sections; null where it has none of that id.',
  })
  async section(documents: DocumentRow[], { id: section }: SectionArgs, { rows }: Context) {
    const found = await rows.byKey(DocumentSectionRecord).many(documents.map(({ id }) => (section.includes('#') ? section : sectionId(id, section))));
    return found.map((row, index) => (row?.document === documents[index]!.id ? row : null));
  }

  @BatchField(() => Int, { needs: ['id'], description: 'How many revisions its history lists.' })
  async revisionCount(documents: DocumentRow[], _args: object, { rows }: Context) {
    const histories = await rows.by(DocumentRevisionRecord, 'document').many(documents.map(({ id }) => id));
    return histories.map(({ length }) => length);
  }

  @HasMany(() => governanceModelList, 'document', { description: 'The governance models ("governancemodeller") it lays down.' })
  governanceModels: Declared;
}

@Resolver(() => DocumentRevision)
export class DocumentRevisionFields {
  @BatchField(() => Int, { needs: ['changes'], description: 'How many changes it lists.' })
  changeCount(revisions: DocumentRevisionRow[]) {
    return revisions.map(({ changes }) => changes.length);
  }
}
