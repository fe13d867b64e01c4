import { recordList } from '@portfolio/graphql';
import { ChangeType } from './change-type.type.js';

export const changeTypeList = recordList(ChangeType, {
  filter: { description: 'Conditions on a type of change; all given ones must hold.' },
  orders: { ID: ['id', 'id'], NUMBER: ['number', 'the number in the source'], NAME: ['name', 'name'] },
  groups: { MODEL: ['model', 'governance model'] },
});
