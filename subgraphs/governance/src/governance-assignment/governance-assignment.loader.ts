import { any, keyed } from '@portfolio/loaders';
import type { Context } from '@portfolio/subgraph';
import { GovernanceAssignmentRecord } from './governance-assignment.entity.js';
import { AssignmentRole } from './governance-assignment.enums.js';
import type { AssignmentArgs } from './governance-assignment.input.js';
import { governanceAssignmentList } from './governance-assignment.list.js';

/** The column that names the bodies of each role. */
const COLUMN_OF_ROLE = { STEERING: 'steeringBody', ADVISORY: 'advisoryBodies', INCIDENT: 'incidentBody' } as const;

/** Each body's own list of the solutions assigned to it in one of the roles. */
export function assignmentsOf(bodies: readonly string[], args: AssignmentArgs, context: Context) {
  const columns = (args.role ?? Object.values(AssignmentRole)).map((role) => COLUMN_OF_ROLE[role]);
  const named = (keys: readonly string[]) => any(columns.map((column) => keyed(GovernanceAssignmentRecord, column, keys)));
  return governanceAssignmentList.pagesBy(named, bodies, args, context);
}
