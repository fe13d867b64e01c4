import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { agreementPath, ViewLink } from '../../app/links.tsx';
import { groupsByState } from '../../parts/agreement-groups.ts';
import { Chip } from '../../parts/Chip.tsx';
import { distance, whenText, wordsOfSource, type When } from '../../parts/dates.ts';
import { Icon } from '../../parts/Icon.tsx';
import { agreementName } from '../../parts/names.ts';
import { Cite } from '../../parts/sources.tsx';
import { agreementType } from '../../parts/words.ts';
import type { PortalAgreementsQuery } from './agreements.generated.ts';

type List = NonNullable<PortalAgreementsQuery['agreements']>;
type Row = List['nodes'][number];

/** A page of agreements, grouped by state; `signed`: with how many have signed. */
export function AgreementTable({ list, signed }: { list: List; signed: boolean }) {
  const columns = [m.agreement(), m.recipients(), m.sent(), m.deadline(), ...(signed ? [m.signed()] : [])];
  if (list.nodes.length === 0) return null;
  const totals = new Map((list.groups ?? []).map(({ count, keys }) => [keys[0]?.value, count]));
  return (
    <table className="wide-table list-table" aria-label={m.agreements()}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groupsByState(list.nodes, ({ state }) => state).map(({ state, title, rows }) => (
        <tbody key={state}>
          <tr className="group-row">
            <th scope="rowgroup" colSpan={columns.length}>
              {title} <span>· {totals.get(state) ?? rows.length}</span>
            </th>
          </tr>
          {rows.map((row) => (
            <AgreementRow key={row.id} row={row} signed={signed} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function AgreementRow({ row, signed }: { row: Row; signed: boolean }) {
  const { id, type, typeRaw, recipientsRaw, sent, deadline, sources } = row;
  return (
    <tr>
      <th scope="row">
        <ViewLink to={agreementPath(id)}>{agreementName(row)}</ViewLink>&nbsp;
        <Cite sources={sources} />
        <span className="small">{typeRaw ?? agreementType(type)}</span>
        <Anomaly row={row} />
      </th>
      <td data-label={m.recipients()}>{recipientsRaw ?? <span className="unknown">{m.not_stated()}</span>}</td>
      <td data-label={m.sent()}>
        <Moment when={sent} />
      </td>
      <td data-label={m.deadline()}>
        <Moment when={deadline} far />
      </td>
      {signed && (
        <td data-label={m.signed()}>
          <Signed coverage={row.coverage} />
        </td>
      )}
    </tr>
  );
}

/** What looks wrong in the source, in the reader's language where the kind is known. */
function Anomaly({ row: { anomaly, anomalyKind } }: { row: Row }) {
  if (!anomaly) return null;
  return (
    <span className="small anomaly">
      <Icon name="triangle" size={14} /> {anomalyKind === 'RECIPIENTS_SWAPPED' ? m.anomaly_recipients_swapped() : anomaly}
    </span>
  );
}

/** A date, the source's words for it, and how far away it is. */
function Moment({ when, far = false }: { when: When; far?: boolean }) {
  const [day] = useDay();
  const words = wordsOfSource(when);
  const away = far ? distance(when) : undefined;
  const text = whenText(when, day);
  return (
    <>
      {when.status === 'KNOWN' ? text : <span className="unknown">{text}</span>}
      {words && <span className="small">{words}</span>}
      {away && <span className="small">{away}</span>}
    </>
  );
}

function Signed({ coverage: { total, signed, notReported } }: { coverage: Row['coverage'] }) {
  if (notReported === total) return <Chip kind="unknown">{m.not_stated()}</Chip>;
  return <strong>{m.so_many_of({ count: signed, total })}</strong>;
}
