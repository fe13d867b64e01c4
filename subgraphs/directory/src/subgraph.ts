import { defineSubgraph } from '@portfolio/subgraph';
import { DataAsOfFields } from './data-as-of/data-as-of.resolver.js';
import { EnumLabelFields } from './enum-labels/enum-labels.resolver.js';
import { NodeFields } from './node/node.resolver.js';
import { NODE_STUBS } from './node/node.stub.js';

export const directory = defineSubgraph({
  name: 'directory',
  dataFolder: new URL('../data/', import.meta.url),
  records: [],
  types: Object.values(NODE_STUBS),
  resolvers: [NodeFields, EnumLabelFields, DataAsOfFields],
});
