import { defineSubgraph } from '@portfolio/subgraph';
import { AgreementFields } from './agreement/agreement.resolver.js';
import { DataAccessFields } from './data-access/data-access.resolver.js';
import { EventFields } from './event/event.resolver.js';
import { followUpList } from './follow-up/follow-up.list.js';
import { FollowUpFields } from './follow-up/follow-up.resolver.js';
import { klikTaskList } from './klik-task/klik-task.list.js';
import { KlikTaskFields } from './klik-task/klik-task.resolver.js';
import { MunicipalityFields } from './municipality/municipality.resolver.js';
import { OperationalAreaRecord, OperationalQuestionRecord } from './operational-area/operational-area.entity.js';
import { OperationalAreaFields, operationalAreaList } from './operational-area/operational-area.resolver.js';
import { OrganisationFields } from './organisation/organisation.resolver.js';
import { playbookActivityList } from './playbook-activity/playbook-activity.list.js';
import { PlaybookActivityFields } from './playbook-activity/playbook-activity.resolver.js';
import { PlaybookThemeRecord } from './playbook-theme/playbook-theme.entity.js';
import { PlaybookThemeFields, playbookThemeList } from './playbook-theme/playbook-theme.resolver.js';
import { ReadinessCategoryRecord, ReadinessRuleRecord } from './readiness/readiness.entity.js';
import { ReadinessFields } from './readiness/readiness.resolver.js';
import { RecipientGroupFields } from './recipient-group/recipient-group.resolver.js';
import { SolutionFields } from './solution/solution.resolver.js';
import { concludeObligations, refuseMisstated, RelatedActivityRecord, TaskEventRecord, TaskRecord } from './task/task.entity.js';
import { taskList } from './task/task.list.js';
import { TaskFields } from './task/task.resolver.js';

export const klik = defineSubgraph({
  name: 'klik',
  dataFolder: new URL('../data/', import.meta.url),
  migrations: async () => (await import('./migrations/index.js')).migrations,
  records: [
    TaskRecord,
    TaskEventRecord,
    RelatedActivityRecord,
    PlaybookThemeRecord,
    ReadinessRuleRecord,
    ReadinessCategoryRecord,
    OperationalAreaRecord,
    OperationalQuestionRecord,
  ],
  resolvers: [
    TaskFields,
    taskList.Fields,
    KlikTaskFields,
    klikTaskList.Fields,
    PlaybookActivityFields,
    playbookActivityList.Fields,
    FollowUpFields,
    followUpList.Fields,
    PlaybookThemeFields,
    playbookThemeList.Fields,
    ReadinessFields,
    OperationalAreaFields,
    operationalAreaList.Fields,
    SolutionFields,
    MunicipalityFields,
    AgreementFields,
    RecipientGroupFields,
    DataAccessFields,
    EventFields,
    OrganisationFields,
  ],
  complete(rows) {
    const tasks = rows.get(TaskRecord) ?? [];
    refuseMisstated(tasks);
    concludeObligations(tasks);
  },
});
