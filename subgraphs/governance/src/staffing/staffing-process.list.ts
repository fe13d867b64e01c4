import { recordList } from '@portfolio/graphql';
import { StaffingProcess } from './staffing.type.js';

export const staffingProcessList = recordList(StaffingProcess, {
  filter: { description: 'Conditions on how bodies are staffed; all given ones must hold.' },
  orders: { ID: ['id', 'id'] },
  groups: { MODEL: ['model', 'governance model'] },
});
