import { recordType } from '@portfolio/graphql';
import { KlikTask } from '../klik-task/klik-task.type.js';
import { RecipientGroup } from '../stubs.js';
import { TaskRecord } from '../task/task.entity.js';
import { Task } from '../task/task.type.js';

export const FollowUp = recordType(TaskRecord, {
  name: 'FollowUp',
  description: 'What programme leaders or municipalities were asked to do after a programme leader meeting ("opfølgning").',
  implements: Task,
  fields: {
    level: { description: 'How far it binds.', nullable: false },
    levelRaw: 'The word of the slide that says so: "bedes", "gerne".',
    addressee: { description: 'Whom it is put to: "KOMBIT-programledere" or "kommunerne"; see `addresseeBasis`.', nullable: false },
    addresseeBasis: { description: 'How that is known.', nullable: false },
    addresseeNote: 'What it is concluded from.',
    recipientGroups: [() => RecipientGroup, 'The groups of roles it is put to; empty where it is put to the municipalities.'],
    note: 'A remark on how the source was read.',
    task: [() => KlikTask, 'The KLIK task it follows up.'],
    taskBasis: 'How that task is known.',
  },
});
