import * as r from '@portfolio/records';
import { ACTOR_KINDS, actorKey } from '../actor/actor.entity.js';
import { STEPS } from '../rules/who-decides.js';

export const DecisionRightRecord = r.defineRecord({
  name: 'DecisionRight',
  subgraph: 'governance',
  columns: {
    id: r.placeKey(),
    changeType: r.parent(),
    step: r.choice(STEPS),
    actor: actorKey(),
    actorKind: r.choice(ACTOR_KINDS),
    note: r.optionalText(),
    basis: r.basis(),
    sources: r.citations(),
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
