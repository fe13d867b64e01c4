import { m } from '#messages';
import { Chip, type ChipKind } from './Chip.tsx';

type Words = Readonly<Record<string, [kind: ChipKind, text: () => string]>>;

const SOLUTION: Words = {
  INTENDED: ['plan', () => m.status_intended()],
  TENDER: ['plan', () => m.status_tender()],
  IN_OPERATION: ['ok', () => m.status_in_operation()],
  RE_TENDER: ['plan', () => m.status_re_tender()],
  PHASE_OUT: ['plan', () => m.status_phase_out()],
  CLOSING: ['soon', () => m.status_closing()],
  NOT_STATED: ['unknown', () => m.not_stated()],
};

const AGREEMENT: Words = {
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

const DATA_ACCESS: Words = {
  NOT_STATED: ['unknown', () => m.not_stated()],
  PLANNED: ['plan', () => m.access_planned()],
  EXPECTED: ['open', () => m.access_expected()],
  AVAILABLE: ['ok', () => m.access_available()],
};

const chips = (words: Words) =>
  function StatusChip({ value }: { value: string }) {
    const [kind, text] = words[value] ?? ['unknown', () => value];
    return <Chip kind={kind}>{text()}</Chip>;
  };

export const SolutionStatusChip = chips(SOLUTION);
export const AgreementStateChip = chips(AGREEMENT);
export const DataAccessChip = chips(DATA_ACCESS);
