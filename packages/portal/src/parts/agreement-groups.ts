import { m } from '#messages';

/** The titles of agreements' groups by state, in the order in which the groups are shown. */
const TITLES: Readonly<Record<string, () => string>> = {
  OPEN: () => m.group_open(),
  DEADLINE_PASSED: () => m.group_passed(),
  TO_BE_SENT: () => m.group_later(),
  UNDETERMINED: () => m.group_undetermined(),
  SENT_NOT_STATED: () => m.not_stated(),
  DRAFT: () => m.state_draft(),
  CONCLUDED: () => m.state_concluded(),
  IN_FORCE: () => m.state_in_force(),
  ENDED: () => m.state_ended(),
};

export interface AgreementGroup<Row> {
  state: string;
  title: string;
  rows: readonly Row[];
}

/** Agreements by how far they are, in the order that they have; a state that this portal does not know yet comes last, as it is. */
export function groupsByState<Row>(rows: readonly Row[], stateOf: (row: Row) => string): AgreementGroup<Row>[] {
  const states = new Set([...Object.keys(TITLES), ...rows.map(stateOf)]);
  return [...states]
    .map((state) => ({ state, title: TITLES[state]?.() ?? state, rows: rows.filter((row) => stateOf(row) === state) }))
    .filter((group) => group.rows.length > 0);
}
