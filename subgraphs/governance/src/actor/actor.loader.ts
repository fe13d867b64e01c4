import type { Rows } from '@portfolio/loaders';
import { BodyRecord } from '../body/body.entity.js';
import { OrganisationRecord } from '../organisation/organisation.entity.js';
import type { ActorKind } from './actor.enums.js';

export interface ActorKey {
  actor: string;
  actorKind: ActorKind;
}

/** The body or the organisation behind each key, in key order: one statement for all bodies, one for all organisations. */
export function loadActors(keys: readonly ActorKey[], rows: Rows): Promise<object[]> {
  return Promise.all(keys.map((key) => loadActor(key, rows)));
}

async function loadActor({ actor, actorKind }: ActorKey, rows: Rows): Promise<object> {
  if (actorKind === 'BODY') return { ...(await rows.byKey(BodyRecord).load(actor)), __typename: 'Body' };
  return { ...(await rows.byKey(OrganisationRecord).load(actor)), __typename: 'Organisation' };
}
