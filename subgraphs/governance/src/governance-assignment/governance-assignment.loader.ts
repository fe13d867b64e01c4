import type { Context } from '@portfolio/subgraph';
import type { GovernanceAssignmentRow } from './governance-assignment.entity.js';
import { AssignmentRole } from './governance-assignment.enums.js';
import type { AssignmentArgs } from './governance-assignment.input.js';
import { governanceAssignmentList } from './governance-assignment.list.js';

/** The column that names the bodies of each role. */
const COLUMN_OF_ROLE = { STEERING: 'steeringBody', ADVISORY: 'advisoryBodies', INCIDENT: 'incidentBody' } as const;

/** Each body's own list of the solutions assigned to it in one of the roles: one statement for all. */
export function assignmentsOf(bodies: readonly string[], args: AssignmentArgs, context: Context) {
  const columns = (args.role ?? Object.values(AssignmentRole)).map((role) => COLUMN_OF_ROLE[role]);
  const named = (assignment: GovernanceAssignmentRow) => new Set(columns.flatMap((column) => assignment[column] ?? []));
  const lists = (found: GovernanceAssignmentRow[]) => {
    const each = found.map((assignment) => ({ assignment, bodies: named(assignment) }));
    return bodies.map((body) => each.filter((one) => one.bodies.has(body)).map(({ assignment }) => assignment));
  };
  const where = { $or: columns.map((column) => ({ [column]: column === 'advisoryBodies' ? { $overlap: bodies } : { $in: bodies } })) };
  return governanceAssignmentList.pagesIn(where, { by: columns, lists }, args, context);
}
