import { createContext } from 'react';
import { NotStated } from '../../parts/NotStated.tsx';
import { columnsOf, rowFields, rowType, type Measure } from './answer.ts';
import type { Answer, Field } from './asked.ts';
import { Cell, headingOf, Name } from './Cell.tsx';

/** Whether what can be counted is drawn as bars. */
export const AsBars = createContext(false);

/** A bar's width in the drawing's units for the largest count. */
const WIDTH = 200;

/** Counts of rows as bars to one scale, with the figures beside them. */
export function Bars({ field, rows, measure }: { field: Field; rows: readonly Answer[]; measure: Measure }) {
  const { head, others } = columnsOf(rowFields(field) ?? [], rowType(field));
  const named = head && [head, ...others].find((each) => each !== measure.within);
  const counts = rows.map(measure.countOf);
  const largest = Math.max(1, ...counts.map((count) => count ?? 0));
  return (
    <table className="figures-table" aria-label={headingOf(field)}>
      <thead>
        <tr>
          <th scope="col">{headingOf(named ?? field)}</th>
          <th scope="col" colSpan={2}>
            {headingOf(measure.field)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{named ? <Cell field={named} value={row[named.key]} around={row} /> : <Name thing={row} />}</th>
            <td className="bar-cell">
              <svg className="coverage" viewBox={`0 0 ${WIDTH} 16`} preserveAspectRatio="none" aria-hidden="true">
                <rect className="bar-signed" x="0.5" y="0.5" width={((counts[index] ?? 0) / largest) * (WIDTH - 1)} height="15" />
              </svg>
            </td>
            <td>{counts[index] ?? <NotStated />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
