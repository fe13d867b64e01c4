import { m } from '#messages';
import { BasisWord } from '../../parts/BasisWord.tsx';
import type { PortalMapQuery } from './map.generated.ts';

type Coverage = NonNullable<PortalMapQuery['agreement']>['coverage'];

/** What the tiles' colours mean, in words, with counts. */
export function Legend({ coverage, basis }: { coverage: Coverage; basis: string | null | undefined }) {
  const entries = [
    { className: 'signed', text: m.signed(), count: coverage.signed },
    ...(coverage.partlySigned > 0 ? [{ className: 'partly_signed', text: m.partly_signed(), count: coverage.partlySigned }] : []),
    { className: 'missing', text: m.missing(), count: coverage.missing },
    { className: 'not_reported', text: m.not_stated(), count: coverage.notReported },
  ];
  return (
    <ul className="legend" aria-label={m.legend()}>
      {entries.map(({ className, text, count }) => (
        <li key={className}>
          <span className={`swatch swatch-${className}`} aria-hidden="true" />
          {m.legend_entry({ text, count })} {className === 'signed' && count > 0 && <BasisWord basis={basis} />}
        </li>
      ))}
      <li>
        <span className="swatch-line" aria-hidden="true" />
        {m.legend_boundary()}
      </li>
    </ul>
  );
}
