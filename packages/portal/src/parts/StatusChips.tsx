import { m } from '#messages';
import { Chip, type ChipKind } from './Chip.tsx';
import { words } from './words.ts';

type Chips = Readonly<Record<string, [kind: ChipKind, text: () => string]>>;

const SOLUTION: Chips = {
  INTENDED: ['plan', () => m.status_intended()],
  TENDER: ['plan', () => m.status_tender()],
  IN_OPERATION: ['ok', () => m.status_in_operation()],
  RE_TENDER: ['plan', () => m.status_re_tender()],
  PHASE_OUT: ['plan', () => m.status_phase_out()],
  CLOSING: ['soon', () => m.status_closing()],
  NOT_STATED: ['unknown', () => m.not_stated()],
};

const AGREEMENT: Chips = {
  ENDED: ['plan', () => m.state_ended()],
  IN_FORCE: ['ok', () => m.state_in_force()],
  CONCLUDED: ['ok', () => m.state_concluded()],
  DRAFT: ['plan', () => m.state_draft()],
  UNDETERMINED: ['unknown', () => m.undetermined()],
  DEADLINE_PASSED: ['over', () => m.group_passed()],
  TO_BE_SENT: ['plan', () => m.group_later()],
  OPEN: ['open', () => m.state_open()],
  SENT_NOT_STATED: ['unknown', () => m.not_stated()],
};

const DATA_ACCESS: Chips = {
  NOT_STATED: ['unknown', () => m.not_stated()],
  PLANNED: ['plan', () => m.access_planned()],
  EXPECTED: ['open', () => m.access_expected()],
  AVAILABLE: ['ok', () => m.access_available()],
};

const MODEL: Chips = {
  PROPOSED: ['plan', () => m.model_proposed()],
  IN_FORCE: ['open', () => m.model_in_force()],
  BEING_IMPLEMENTED: ['plan', () => m.model_being_implemented()],
};

const chipsOf = (chips: Chips) =>
  function StatusChip({ value }: { value: string }) {
    const [kind, text] = chips[value] ?? ['unknown', () => value];
    return <Chip kind={kind}>{text()}</Chip>;
  };

export const SolutionStatusChip = chipsOf(SOLUTION);
export const AgreementStateChip = chipsOf(AGREEMENT);
export const ModelStatusChip = chipsOf(MODEL);
export const DataAccessChip = chipsOf(DATA_ACCESS);

const wordsOf = (chips: Chips) => words(Object.fromEntries(Object.entries(chips).map(([value, [, text]]) => [value, text])));

/** The same words without their chips. */
export const solutionStatus = wordsOf(SOLUTION);
export const modelStatus = wordsOf(MODEL);
