import { m } from '#messages';
import { kkrName } from './names.ts';

export interface KkrCoverage {
  id: string;
  name: string;
  coverage?: { total: number; signed: number; missing: number; notReported: number } | null;
}

/** A bar's width in the drawing's units for the largest geography. */
const WIDTH = 200;

/** Signatures by KKR geography: bars to one scale, so that size shows, with the figures beside them. */
export function CoverageBars({ kkrs, id }: { kkrs: readonly KkrCoverage[]; id: string }) {
  const known = kkrs.flatMap(({ coverage, ...kkr }) => (coverage ? { ...kkr, coverage } : []));
  const largest = Math.max(1, ...known.map(({ coverage }) => coverage.total));
  return (
    <table className="figures-table" aria-labelledby={id}>
      <thead>
        <tr>
          <th scope="col">{m.kkr()}</th>
          <th scope="col" className="bar-cell">
            {m.distribution()}
          </th>
          <th scope="col">{m.signed()}</th>
          <th scope="col">{m.missing()}</th>
        </tr>
      </thead>
      <tbody>
        {known.map(({ id: key, name, coverage }) => (
          <tr key={key}>
            <th scope="row">{kkrName(name)}</th>
            <td className="bar-cell">
              <svg className="coverage" viewBox={`0 0 ${WIDTH} 16`} preserveAspectRatio="none" aria-hidden="true">
                <rect className="bar-missing" x="0.5" y="0.5" width={(coverage.total / largest) * (WIDTH - 1)} height="15" />
                <rect className="bar-signed" x="0.5" y="0.5" width={(coverage.signed / largest) * (WIDTH - 1)} height="15" />
              </svg>
            </td>
            <td>{coverage.signed}</td>
            <td>{coverage.missing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
