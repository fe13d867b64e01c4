import { m } from '#messages';
import { outagePath, solutionPath, ViewLink } from '../../app/links.tsx';
import { BodyNames } from '../../parts/BodyNames.tsx';
import { fullName } from '../../parts/names.ts';
import { NotStated } from '../../parts/NotStated.tsx';
import { SolutionStatusChip } from '../../parts/StatusChips.tsx';
import { solutionKinds } from '../../parts/words.ts';
import { inOrder } from './kinds.ts';
import type { PortalSolutionsQuery } from './solutions.generated.ts';

type List = NonNullable<PortalSolutionsQuery['solutions']>;
type Row = List['nodes'][number];

/** A page of solutions, grouped by kind. */
export function SolutionTable({ list }: { list: List }) {
  if (list.nodes.length === 0) return null;
  const totals = new Map((list.groups ?? []).map(({ count, keys }) => [keys[0]?.value, count]));
  return (
    <table className="wide-table list-table" aria-label={m.solutions()}>
      <thead>
        <tr>
          <th scope="col">{m.solution()}</th>
          <th scope="col">{m.status()}</th>
          <th scope="col">{m.steered_by()}</th>
          <th scope="col" className="number">
            {m.agreements()}
          </th>
          <th scope="col" className="number">
            {m.tasks()}
          </th>
          <th scope="col" className="number">
            {m.hit_by_outage()}
          </th>
        </tr>
      </thead>
      {inOrder(list.nodes.map(({ kind }) => kind)).map((kind) => {
        const rows = list.nodes.filter((row) => row.kind === kind);
        return (
          <tbody key={kind}>
            <tr className="group-row">
              <th scope="rowgroup" colSpan={6}>
                {solutionKinds(kind)} <span>· {totals.get(kind) ?? rows.length}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <SolutionRow key={row.id} row={row} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function SolutionRow({ row }: { row: Row }) {
  const { id, status, partOf, governance, agreements, tasks, outageImpact } = row;
  return (
    <tr>
      <th scope="row">
        <ViewLink to={solutionPath(id)}>{fullName(row)}</ViewLink>
        {partOf && <span className="small">{m.part_of_name({ name: partOf.name })}</span>}
      </th>
      <td data-label={m.status()}>
        <SolutionStatusChip value={status} />
      </td>
      <td data-label={m.steered_by()}>{governance ? <BodyNames bodies={[governance.steeringBody]} /> : <NotStated of="governance" />}</td>
      <Count label={m.agreements()} count={agreements?.totalCount} />
      <Count label={m.tasks()} count={tasks?.totalCount} />
      <Hits label={m.hit_by_outage()} solution={id} direct={outageImpact.direct.length} perhaps={outageImpact.possibleViaParent.length} />
    </tr>
  );
}

/** How many there are; unknown where they could not be fetched. None is left out where rows stand as blocks. */
function Count({ label, count }: { label: string; count: number | undefined }) {
  return (
    <td data-label={label} className={count === 0 ? 'number none' : 'number'}>
      {count ?? '?'}
    </td>
  );
}

/** How many solutions its outage hits, and how many perhaps: leads to which. */
function Hits({ label, solution, direct, perhaps }: { label: string; solution: string; direct: number; perhaps: number }) {
  if (direct + perhaps === 0) {
    return (
      <td data-label={label} className="number none">
        –
      </td>
    );
  }
  return (
    <td data-label={label} className="number">
      <ViewLink to={outagePath(solution)}>
        {direct || '–'} {perhaps > 0 && <span className="small-inline">{m.plus_perhaps({ count: perhaps })}</span>}
      </ViewLink>
    </td>
  );
}
