import { m } from '#messages';
import type { When } from './dates.ts';
import { Icon, type IconName } from './Icon.tsx';

export type ChipKind = 'over' | 'soon' | 'open' | 'ok' | 'plan' | 'unknown';

const ICONS: Record<ChipKind, IconName> = { over: 'triangle', soon: 'clock', open: 'ring', ok: 'tick', plan: 'arrow', unknown: 'question' };

/** A state, by its word, its icon and its colour. */
export function Chip({ kind, children }: { kind: ChipKind; children: string }) {
  return (
    <span className={`chip chip-${kind}`}>
      <Icon name={ICONS[kind]} />
      {children}
    </span>
  );
}

/** Up to so many days before it a deadline is soon. */
export const SOON = 14;

/** How far a deadline is from the shown day. */
export function DeadlineChip({ when }: { when: When }) {
  const { daysUntil, status } = when;
  if (status === 'UNDETERMINED') return <Chip kind="unknown">{m.undetermined()}</Chip>;
  if (daysUntil === null || daysUntil === undefined) return <Chip kind="unknown">{m.without_date()}</Chip>;
  if (daysUntil < 0) return <Chip kind="over">{m.overdue()}</Chip>;
  if (daysUntil === 0) return <Chip kind="soon">{m.due_today()}</Chip>;
  const text = daysUntil === 1 ? m.due_in_one_day() : m.due_in_days({ days: daysUntil });
  return <Chip kind={daysUntil <= SOON ? 'soon' : 'open'}>{text}</Chip>;
}
