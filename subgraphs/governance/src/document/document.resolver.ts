import { BatchField, IdArgs, RootField } from '@portfolio/graphql';
import { lookUp, type Context } from '@portfolio/subgraph';
import { ArgsType, Field, ID, Int, Resolver } from 'type-graphql';
import { GovernanceModelRecord } from '../model/governance-model.entity.js';
import { GovernanceModel } from '../model/governance-model.type.js';
import { DocumentRecord, DocumentRevisionRecord, DocumentSectionRecord, type DocumentRevisionRow, type DocumentRow } from './document.entity.js';
import { Document, DocumentRevision, DocumentSection } from './document.type.js';

@ArgsType()
class SectionArgs {
  @Field(() => ID, { description: 'Its id within the document, as a citation gives it.' })
  section!: string;
}

@Resolver(() => Document)
export class DocumentFields {
  @RootField(() => Document, { nullable: true, args: () => IdArgs, description: 'The document of an id; null where there is none.' })
  document({ id }: IdArgs, context: Context) {
    return lookUp(DocumentRecord, id, context);
  }

  @RootField(() => [Document], { description: 'The documents that facts of the portfolio come from.' })
  documents(_args: object, { rows }: Context) {
    return rows.find(DocumentRecord, {});
  }

  @BatchField(() => DocumentSection, {
    needs: ['id'],
    nullable: true,
    args: () => SectionArgs,
    description: 'One of its sections; null where it has none of that id.',
  })
  section(documents: DocumentRow[], { section }: SectionArgs, { rows }: Context) {
    return Promise.all(
      documents.map(async ({ id }) => {
        const [found] = await rows.by(DocumentSectionRecord, 'document', { where: { section } }).load(id);
        return found ?? null;
      }),
    );
  }

  @BatchField(() => Int, { needs: ['id'], description: 'How many revisions its history lists.' })
  async revisionCount(documents: DocumentRow[], _args: object, { rows }: Context) {
    const histories = await Promise.all(documents.map(({ id }) => rows.by(DocumentRevisionRecord, 'document').load(id)));
    return histories.map(({ length }) => length);
  }

  @BatchField(() => [GovernanceModel], { needs: ['id'], description: 'The governance models it lays down.' })
  governanceModels(documents: DocumentRow[], _args: object, { rows }: Context) {
    return Promise.all(documents.map(({ id }) => rows.by(GovernanceModelRecord, 'document').load(id)));
  }
}

@Resolver(() => DocumentRevision)
export class DocumentRevisionFields {
  @BatchField(() => Int, { needs: ['changes'], description: 'How many changes it lists.' })
  changeCount(revisions: DocumentRevisionRow[]) {
    return revisions.map(({ changes }) => changes.length);
  }
}
