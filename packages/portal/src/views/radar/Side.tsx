import { m } from '#messages';
import { agreementPath, ViewLink } from '../../app/links.tsx';
import { CoverageBars } from '../../parts/CoverageBars.tsx';
import { date, whenText } from '../../parts/dates.ts';
import { agreementName } from '../../parts/names.ts';
import { AgreementStateChip } from '../../parts/StatusChips.tsx';
import { Cite } from '../../parts/sources.tsx';
import { undatedAgreements, type Due } from './due.ts';
import type { PortalRadarQuery } from './radar.generated.ts';
import { WeekBars } from './WeekBars.tsx';

/** What stands beside the deadlines: how they spread, who has signed, the steps of staffing, what has no deadline. */
export function Side({ data, coming, day }: { data: PortalRadarQuery; coming: readonly Due[]; day: string }) {
  const { agreement, kkrGeographies, staffingSteps } = data;
  const undated = undatedAgreements(data);
  const steps = (staffingSteps?.nodes ?? []).filter(({ when }) => (when.daysUntil ?? -1) >= 0);
  return (
    <aside aria-label={m.figures()}>
      <WeekBars coming={coming} day={day} />
      {agreement && (
        <section aria-labelledby="underskrifter">
          <h2 id="underskrifter" className="aside-title">
            {agreementName(agreement)}
          </h2>
          <p className="small">
            {m.coverage_sentence({ signed: agreement.coverage.signed, total: agreement.coverage.total, missing: agreement.coverage.missing })}&nbsp;
            <Cite sources={agreement.sources} /> {agreement.signaturesAsOf.to && m.as_of({ day: date(agreement.signaturesAsOf.to) })}
          </p>
          <CoverageBars kkrs={kkrGeographies ?? []} id="underskrifter" />
          <p>
            <ViewLink to="/kort">{m.see_on_map()}</ViewLink>
          </p>
        </section>
      )}
      {steps.length > 0 && (
        <section aria-labelledby="bemanding">
          <h2 id="bemanding" className="aside-title">
            {m.staffing()}
          </h2>
          <ul className="plain dated">
            {steps.map(({ id, name, when, sources }) => (
              <li key={id}>
                <strong>{whenText(when, day)}</strong>
                <span>
                  {name}&nbsp;
                  <Cite sources={sources} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {undated.length > 0 && (
        <section aria-labelledby="uden-frist">
          <h2 id="uden-frist" className="aside-title">
            {m.without_deadline()}
          </h2>
          <ul className="plain between">
            {undated.map((each) => (
              <li key={each.id}>
                <ViewLink to={agreementPath(each.id)}>{agreementName(each)}</ViewLink>
                <AgreementStateChip value={each.state} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
