import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { agreementPath, ViewLink } from '../../app/links.tsx';
import { groupsByState, type AgreementGroup } from '../../parts/agreement-groups.ts';
import { distance, whenText, wordsOfSource } from '../../parts/dates.ts';
import { agreementName } from '../../parts/names.ts';
import { Notice } from '../../parts/Notice.tsx';
import { SignatureChip } from '../../parts/SignatureChip.tsx';
import { Cite } from '../../parts/sources.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { agreementType } from '../../parts/words.ts';
import type { Signature } from './due.ts';

/** The agreements it must sign, grouped by how far they are; undefined: they could not be fetched. */
export function Agreements({ name, signatures }: { name: string; signatures: readonly Signature[] | undefined }) {
  const reported = (signatures ?? []).filter(({ status }) => status !== 'NOT_REPORTED').length;
  return (
    <section aria-labelledby="aftaler">
      <h2 id="aftaler">{m.agreements()}</h2>
      {!signatures && <Unavailable part={m.part_agreements()} />}
      {signatures?.length === 0 && <p>{m.no_agreements()}</p>}
      {signatures && signatures.length > 0 && (
        <>
          {reported < signatures.length && (
            <Notice>
              <p>
                <strong>{m.signatures_known({ known: reported, total: signatures.length })}</strong>{' '}
                {m.signatures_known_more({ unknown: signatures.length - reported })}
              </p>
            </Notice>
          )}
          <div className="table-head" aria-hidden="true">
            <span>{m.agreement()}</span>
            <span>{m.deadline()}</span>
            <span>{m.its_signature({ name })}</span>
          </div>
          {groupsByState(byDeadline(signatures), ({ agreement }) => agreement.state).map((group) => (
            <Group key={group.state} {...group} />
          ))}
        </>
      )}
    </section>
  );
}

function byDeadline(signatures: readonly Signature[]): Signature[] {
  const at = ({ agreement: { deadline, label } }: Signature) => `${deadline.to ?? '9'} ${label}`;
  return signatures.toSorted((a, b) => at(a).localeCompare(at(b)));
}

/** Those whose deadline has passed from the most recent on. */
function Group({ state, title, rows }: AgreementGroup<Signature>) {
  const [day] = useDay();
  const signatures = state === 'DEADLINE_PASSED' ? rows.toReversed() : rows;
  const id = `aftaler-${state}`;
  return (
    <>
      <h3 id={id} className="group">
        {title} <span>· {signatures.length}</span>
      </h3>
      <ul className="rows" aria-labelledby={id}>
        {signatures.map(({ id: key, status, basis, sources, agreement }) => (
          <li key={key} className="row row-table">
            <div>
              <span className="row-title">
                <ViewLink to={agreementPath(agreement.id)}>{agreementName(agreement)}</ViewLink>&nbsp;
                <Cite sources={agreement.sources} />
              </span>
              <span className="small">{agreement.typeRaw ?? agreementType(agreement.type)}</span>
            </div>
            <div>
              <span className="visually-hidden">{m.deadline()}: </span>
              {whenText(agreement.deadline, day)}{' '}
              {wordsOfSource(agreement.deadline) && <span className="small-inline">{wordsOfSource(agreement.deadline)}</span>}
              <span className="small">{distance(agreement.deadline)}</span>
            </div>
            <div>
              <span className="visually-hidden">{m.signature()}: </span>
              <SignatureChip status={status} basis={basis} /> {status !== 'NOT_REPORTED' && <Cite sources={sources} />}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
