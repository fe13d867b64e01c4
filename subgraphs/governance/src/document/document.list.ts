import { recordList } from '@portfolio/graphql';
import { Document } from './document.type.js';

export const documentList = recordList(Document, {
  filter: { description: 'Conditions on a document; all given ones must hold.' },
  orders: { ID: ['id', 'id'], TITLE: ['title', 'title'], WHEN: ['dateTo', 'the latest day it can be from'] },
  groups: { KIND: ['kind', 'kind'] },
});
