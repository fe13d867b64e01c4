import * as r from '@portfolio/records';
import { actorKey } from '../actor/actor.entity.js';
import { ActorKind } from '../actor/actor.enums.js';
import { DecisionStep } from './change-type.enums.js';

export const DecisionRightRecord = r.defineRecord({
  name: 'DecisionRight',
  subgraph: 'governance',
  columns: {
    id: r.nestedKey(['step', 'actor']),
    changeType: r.parent(),
    step: r.choice(DecisionStep),
    actor: actorKey(),
    actorKind: r.choice(ActorKind),
    note: r.optionalText(),
    basis: r.basis(),
    sources: r.citations(),
  },
  label: {
    from: ['changeType', 'step', 'actor'],
    text: ({ changeType, step, actor }, nameOf) => `${nameOf(changeType)}: ${nameOf(actor)}, ${r.valueLabel(DecisionStep, step).toLowerCase()}`,
  },
  indexes: ['changeType', 'actor'],
});

export const ChangeTypeRecord = r.defineRecord({
  name: 'ChangeType',
  subgraph: 'governance',
  files: ['change-types'],
  columns: {
    id: r.key(),
    model: r.reference('GovernanceModel'),
    number: r.optionalInteger(),
    name: r.text(),
    definition: r.text(),
    activities: r.texts(),
    leadsTo: r.references('ChangeType'),
    approvalRule: r.optionalText(),
    rights: r.children(DecisionRightRecord),
    sources: r.citations(),
  },
  indexes: ['model', 'leadsTo'],
});

export type ChangeTypeRow = r.Row<typeof ChangeTypeRecord>;
export type DecisionRightRow = r.Row<typeof DecisionRightRecord>;
