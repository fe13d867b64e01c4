import { ApproximateDateFilter, DateScalar, defineList, enumFilter, enumType, IdFilter, onColumnNamed, TextFilter } from '@portfolio/graphql';
import { Field, InputType } from 'type-graphql';
import type { State } from '../rules/agreement-state.js';
import { AgreementRecord } from './agreement.entity.js';
import { AgreementScope, AgreementType, AnomalyKind } from './agreement.enums.js';
import { inStates } from './agreement.filters.js';
import { Agreement } from './agreement.type.js';

export const AgreementState = enumType<State>('AgreementState', 'How far an agreement is on a day; the first that holds.', {
  UNDETERMINED: 'Its deadline is not settled ("uafklaret").',
  DEADLINE_PASSED: 'The latest day of its deadline has passed.',
  TO_BE_SENT: 'It will be sent later.',
  SENT_NOT_STATED: 'The source does not say when it was or will be sent.',
  OPEN: 'It has been sent and its deadline has not passed.',
});

@InputType({ description: 'Conditions on the state of an agreement on a day.' })
class AgreementStateFilter {
  @Field(() => [AgreementState], { description: 'Is one of these states.' })
  in!: State[];

  @Field(() => DateScalar, { nullable: true, description: 'On this day; default today in Europe/Copenhagen.' })
  asOf?: string | null;
}

@InputType({ description: 'Conditions on an agreement; all given ones must hold.' })
class AgreementFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => enumFilter(AgreementScope), { nullable: true, description: 'Where it is named.' })
  scope?: object;

  @Field(() => enumFilter(AgreementType), { nullable: true, description: 'Its type.' })
  type?: object;

  @Field(() => IdFilter, { nullable: true, description: 'A solution it concerns.' })
  solution?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'A group it is addressed to.' })
  recipientGroup?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: 'Its template.' })
  template?: TextFilter;

  @Field(() => ApproximateDateFilter, { nullable: true, description: 'When it was or will be sent.' })
  sent?: ApproximateDateFilter;

  @Field(() => ApproximateDateFilter, { nullable: true, description: 'Its deadline.' })
  deadline?: ApproximateDateFilter;

  @Field(() => AgreementStateFilter, { nullable: true, description: 'Its state on a day.' })
  state?: AgreementStateFilter;

  @Field(() => enumFilter(AnomalyKind), { nullable: true, description: 'What looks wrong in its row.' })
  anomalyKind?: object;
}

export const agreementList = defineList({
  record: AgreementRecord,
  node: () => Agreement,
  filter: AgreementFilter,
  rules: {
    solution: onColumnNamed(AgreementRecord, 'solutions'),
    recipientGroup: onColumnNamed(AgreementRecord, 'recipientGroups'),
    state: (filter: AgreementStateFilter, { today }) => inStates(filter.in, filter.asOf ?? today),
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
