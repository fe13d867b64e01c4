import { Basis, DateScalar } from '@portfolio/graphql';
import { Field, ObjectType } from 'type-graphql';
import { NODE_STUBS } from '../node/node.stub.js';

const { Document } = NODE_STUBS;

@ObjectType({ description: 'How far a source document ("kilde") reaches.' })
export class DocumentAsOf {
  @Field(() => Document, { description: 'The document.' })
  document!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day that it speaks for ("opgjort pr."); null where it is undated.' })
  asOf!: string | null;

  @Field(() => Basis, {
    nullable: true,
    description: 'STATED where it says the day itself, INFERRED where it is the latest that its date can mean; null where it is undated.',
  })
  basis!: Basis | null;
}

@ObjectType({ description: 'How far the data of a subgraph ("delgraf") reach.' })
export class SubgraphAsOf {
  @Field(() => String, { description: 'The name of the subgraph, as errors tell it.' })
  subgraph!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The latest day of the documents that its facts cite.' })
  asOf!: string | null;

  @Field(() => [Document], { description: 'The documents that its facts cite.' })
  documents!: string[];
}

@ObjectType({ description: 'How far the data of the graph reach ("datas aktualitet"): what happened later is not in it.' })
export class DataAsOf {
  @Field(() => DateScalar, { nullable: true, description: 'The latest day that any source document speaks for ("opgjort pr.").' })
  asOf!: string | null;

  @Field(() => [DocumentAsOf], { description: 'Each source document.' })
  documents!: DocumentAsOf[];

  @Field(() => [SubgraphAsOf], { description: 'Each subgraph with facts that cite documents.' })
  subgraphs!: SubgraphAsOf[];
}
