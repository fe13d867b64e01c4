import { RootField } from '@portfolio/graphql';
import { Resolver } from 'type-graphql';
import { latestOf, reachOf } from '../rules/how-far-a-source-reaches.js';
import { DataAsOf } from './data-as-of.type.js';
import { CITED_DOCUMENTS, SOURCE_DOCUMENTS } from './sources.generated.js';

const documents = SOURCE_DOCUMENTS.map(({ id, ...dated }) => ({ document: id, ...reachOf(dated) }));
const dayOf = new Map(documents.map(({ document, asOf }) => [document, asOf]));
const subgraphs = Object.entries(CITED_DOCUMENTS).map(([subgraph, cited]) => ({
  subgraph,
  asOf: latestOf(cited.map((id) => dayOf.get(id) ?? null)),
  documents: [...cited],
}));
const REACH: DataAsOf = { asOf: latestOf([...dayOf.values()]), documents, subgraphs };

@Resolver(() => DataAsOf)
export class DataAsOfFields {
  @RootField(() => DataAsOf, { description: 'How far the data reach, for the whole graph, each source document and each subgraph.' })
  dataAsOf() {
    return REACH;
  }
}
