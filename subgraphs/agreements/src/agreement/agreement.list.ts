import { condition, DateScalar, recordList } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import { AgreementState } from './agreement.enums.js';
import { inStates } from './agreement.filters.js';
import { Agreement } from './agreement.type.js';

@InputType({ description: 'Conditions on the state of an agreement on a day.' })
class AgreementStateFilter {
  @Field(() => [AgreementState], { description: 'Is one of these states.' })
  in!: AgreementState[];

  @Field(() => DateScalar, { nullable: true, description: 'On this day; default today in Europe/Copenhagen.' })
  asOf?: string | null;
}

export const agreementList = recordList(Agreement, {
  filter: {
    description: 'Conditions on an agreement; all given ones must hold.',
    fields: {
      id: 'Its id.',
      scope: 'Where it is named.',
      requiresSignature: 'Whether municipalities sign it.',
      type: 'Its type.',
      solution: { column: 'solutions', description: 'A solution it concerns.' },
      recipientGroup: { column: 'recipientGroups', description: 'A group it is addressed to.' },
      template: 'Its template.',
      sent: 'When it was or will be sent.',
      deadline: 'Its deadline.',
      state: condition(
        () => AgreementStateFilter,
        'Its state on a day.',
        (filter: AgreementStateFilter, { today }) => inStates(filter.in, filter.asOf ?? today),
      ),
      anomalyKind: 'What looks wrong in its row.',
    },
  },
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
