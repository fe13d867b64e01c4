import { m } from '#messages';
import { BasisWord } from './BasisWord.tsx';
import { Chip } from './Chip.tsx';

/** Whether a municipality has signed, and how that is known. */
export function SignatureChip({ status, basis }: { status: string; basis?: string | null }) {
  return (
    <span className="signature">
      {status === 'SIGNED' && <Chip kind="ok">{m.signed()}</Chip>}
      {status === 'PARTLY_SIGNED' && <Chip kind="soon">{m.partly_signed()}</Chip>}
      {status === 'MISSING' && <Chip kind="soon">{m.missing()}</Chip>}
      {status === 'NOT_REPORTED' && <Chip kind="unknown">{m.not_stated()}</Chip>}
      {status !== 'NOT_REPORTED' && <BasisWord basis={basis} />}
    </span>
  );
}
