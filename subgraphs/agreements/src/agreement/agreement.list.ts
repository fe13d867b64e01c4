import { recordList, stateFilter } from '@portfolio/graphql';
import { AgreementState } from './agreement.enums.js';
import { agreementState } from './agreement.filters.js';
import { Agreement } from './agreement.type.js';

export const agreementList = recordList(Agreement, {
  filter: {
    description: 'Conditions on an agreement; all given ones must hold.',
    fields: {
      state: stateFilter(AgreementState, 'AgreementState', 'Its state on a day.', agreementState),
      scope: { column: 'scope', description: 'Where it is named.', successor: 'requiresSignature' },
    },
    deprecated: { solution: 'solutions', recipientGroup: 'recipientGroups' },
  },
  except: ['anomaly'],
  orders: {
    ID: ['id', 'id'],
    DEADLINE: ['deadlineTo', 'the latest day of the deadline'],
    SENT: ['sentFrom', 'the earliest day of sending'],
    TYPE: ['type', 'type'],
  },
  groups: {
    TYPE: ['type', 'type'],
    SCOPE: ['scope', 'where they are named'],
    TEMPLATE: ['template', 'template'],
    DEADLINE_STATUS: ['deadlineStatus', 'whether a deadline is given'],
    SENT_STATUS: ['sentStatus', 'whether a day of sending is given'],
    ANOMALY_KIND: ['anomalyKind', 'what looks wrong'],
  },
});
