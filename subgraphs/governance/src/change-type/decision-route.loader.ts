import { columnsOf } from '@portfolio/graphql';
import type { Rows } from '@portfolio/loaders';
import { whoDecides, type Route } from '../rules/who-decides.js';
import { DecisionRightRecord, type ChangeTypeRow, type DecisionRightRow } from './change-type.entity.js';

export interface LoadedRoute extends Route<DecisionRightRow> {
  changeType: ChangeTypeRow;
  rule: string | null;
  /** Those of the five roles. */
  rights: DecisionRightRow[];
}

/** What a route looks at of the rights, and its fields of their actors. */
export const ROUTE_READS = [columnsOf(DecisionRightRecord, 'step', 'actor', 'actorKind')];

/** The decision route of a type of change: the rights of all types asked for in the same turn are one statement. */
export async function loadRoute(changeType: ChangeTypeRow, rows: Rows): Promise<LoadedRoute> {
  const rights = await rows.by(DecisionRightRecord, 'changeType').load(changeType.id);
  const route = whoDecides(rights);
  return { ...route, changeType, rule: changeType.approvalRule, rights: rights.filter((right) => !route.other.includes(right)) };
}
