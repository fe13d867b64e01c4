import { m } from '#messages';
import { municipalityPath, ViewLink } from '../../app/links.tsx';
import type { OwnMunicipality } from '../../app/own-municipality.ts';
import { SOON } from '../../parts/Chip.tsx';
import { countDue, currentTasks } from '../../parts/due.ts';
import type { PortalRadarQuery } from './radar.generated.ts';

interface OwnProps {
  own: OwnMunicipality;
  /** What the graph tells of it; null: nothing now. */
  municipality: PortalRadarQuery['municipality'];
}

/** The reader's own municipality, before the others: what it owes, and by when. */
export function Own({ own, municipality }: OwnProps) {
  return (
    <section className="card own-card" aria-labelledby="min-kommune">
      <h2 id="min-kommune" className="card-title">
        {m.own_municipality({ name: own.name })}
      </h2>
      <p>{sentence(municipality)}</p>
      <p>
        <ViewLink to={municipalityPath(own)}>{m.own_deadlines({ name: own.name })}</ViewLink>
      </p>
    </section>
  );
}

function sentence(municipality: OwnProps['municipality']): string {
  const { tasks, signatures } = municipality ?? {};
  const own = (signatures?.nodes ?? []).filter(({ agreement }) => agreement.requiresSignature);
  const count = (isDue: (days: number) => boolean) => {
    const known = countDue(currentTasks(tasks?.nodes), own, isDue);
    return tasks && signatures ? String(known) : `${known} + ?`;
  };
  const withStatus = (...statuses: string[]) => (signatures ? own.filter(({ status }) => statuses.includes(status)).length : '?');
  return [
    m.own_due({ passed: count((days) => days < 0), soon: count((days) => days >= 0 && days <= SOON), days: SOON }),
    m.own_signatures({ missing: withStatus('MISSING', 'PARTLY_SIGNED'), unknown: withStatus('NOT_REPORTED') }),
  ].join(' ');
}
