import { useParams } from 'react-router';
import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { municipalityPath, solutionPath, ViewLink } from '../../app/links.tsx';
import { useView } from '../../app/use-view.ts';
import { NotFound } from '../../frame/NotFound.tsx';
import { Heading } from '../../frame/Heading.tsx';
import { View } from '../../frame/View.tsx';
import { ViewUnavailable } from '../../frame/ViewUnavailable.tsx';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { CoverageBars } from '../../parts/CoverageBars.tsx';
import { distance, whenText, wordsOfSource } from '../../parts/dates.ts';
import { DeadlineRow, Rows } from '../../parts/DeadlineRow.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { agreementName, kkrName, shortName } from '../../parts/names.ts';
import { Notice } from '../../parts/Notice.tsx';
import { AgreementStateChip } from '../../parts/StatusChips.tsx';
import { Cite } from '../../parts/sources.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { agreementType, taskKind } from '../../parts/words.ts';
import { DeadlineStrip } from './DeadlineStrip.tsx';
import { PortalAgreement, type PortalAgreementQuery } from './agreement.generated.ts';

type Answer = NonNullable<PortalAgreementQuery['agreement']>;

/** An agreement: by when it must be signed, who has, who is missing. */
export default function Agreement() {
  const { agreement: id = '' } = useParams();
  const [day] = useDay();
  const answer = useView(PortalAgreement, { id, day });
  const { data, loading, missing } = answer;
  const agreement = data?.agreement;
  if (data && !agreement && !loading && missing.length === 0) return <NotFound text={m.no_agreement({ id })} />;
  const title = agreement ? agreementName(agreement) : m.agreement();
  return (
    <View answer={answer} title={title} dataAsOf={data?.dataAsOf?.asOf} crumbs={[{ text: m.agreements(), to: '/aftaler' }, { text: title }]}>
      {!agreement && data && <ViewUnavailable title={title} part={m.part_agreements()} />}
      {agreement && data && (
        <>
          <p className="over-title">{agreement.typeRaw ?? agreementType(agreement.type)}</p>
          <Heading>{title}</Heading>
          <p className="state-line">
            <AgreementStateChip value={agreement.state} /> {deadlineText(agreement, day)}&nbsp;
            <Cite sources={agreement.sources} /> {agreement.deadline.yearInferred && <span className="small-inline">{m.year_inferred()}</span>}
          </p>
          {agreement.anomaly && (
            <Notice kind="warning">
              <p>{agreement.anomaly}</p>
            </Notice>
          )}
          <DeadlineStrip sent={agreement.sent} deadline={agreement.deadline} day={day} />
          <div className="columns">
            <div>
              <Coverage agreement={agreement} kkrs={data.kkrGeographies} />
              <Missing agreement={agreement} kkrs={data.kkrGeographies} />
              <Tasks agreement={agreement} />
            </div>
            <aside aria-label={m.about_agreement()}>
              <h2 className="aside-title">{m.about_agreement()}</h2>
              <Facts
                facts={[
                  [
                    m.solution(),
                    agreement.solutions?.length
                      ? agreement.solutions.map((solution, index) => (
                          <span key={solution.id}>
                            {index > 0 && ', '}
                            <ViewLink to={solutionPath(solution.id)}>{shortName(solution)}</ViewLink>
                          </span>
                        ))
                      : agreement.solutionRaw,
                  ],
                  [m.sent(), whenText(agreement.sent, day)],
                  [m.sent_to_whom(), agreement.recipientsRaw],
                  [m.covers(), agreement.standards.map(({ name }) => name).join(' · ') || agreement.parts.join(' · ')],
                  [m.template(), agreement.template],
                  ...(agreement.description ? [[m.description(), agreement.description] as const] : []),
                  ...(agreement.asked ? [[m.asked(), agreement.asked] as const] : []),
                ]}
              />
            </aside>
          </div>
        </>
      )}
    </View>
  );
}

function deadlineText({ deadline }: Answer, day: string): string {
  const words = [m.deadline_when({ day: whenText(deadline, day) }), wordsOfSource(deadline)].filter(Boolean).join(' ');
  return [words, distance(deadline)].filter(Boolean).join(', ');
}

function Coverage({ agreement, kkrs }: { agreement: Answer; kkrs: PortalAgreementQuery['kkrGeographies'] }) {
  const { coverage, requiresSignature, signatures } = agreement;
  if (!requiresSignature) return null;
  const known = coverage.notReported < coverage.total;
  const basis = signatures?.nodes.find(({ status }) => status === 'SIGNED')?.basis;
  return (
    <section>
      <div className="section-head">
        <h2 id="daekning">{m.coverage()}</h2>
        <ViewLink to="/kort" parameters={{ aftale: agreement.id }}>
          {m.see_on_map()}
        </ViewLink>
      </div>
      {!known && <p className="lead">{m.signatures_not_reported()}</p>}
      {known && (
        <>
          <p className="lead">
            {m.coverage_sentence({ signed: coverage.signed, total: coverage.total, missing: coverage.missing })}&nbsp;
            <Cite sources={signatures?.nodes[0]?.sources} /> <BasisWord basis={basis} />
          </p>
          <CoverageBars kkrs={kkrs ?? []} id="daekning" />
        </>
      )}
    </section>
  );
}

function Missing({ agreement, kkrs }: { agreement: Answer; kkrs: PortalAgreementQuery['kkrGeographies'] }) {
  const missing = (agreement.signatures?.nodes ?? []).filter(({ status }) => status === 'MISSING' || status === 'PARTLY_SIGNED');
  if (missing.length === 0) return null;
  return (
    <section aria-labelledby="mangler">
      <h2 id="mangler">{m.missing_municipalities()}</h2>
      {(kkrs ?? []).map(({ id, name }) => {
        const some = missing.flatMap(({ municipality }) => (municipality?.kkr.id === id ? municipality : []));
        if (some.length === 0) return null;
        return (
          <details key={id}>
            <summary>
              <strong>{kkrName(name)}</strong> · {m.so_many_missing({ count: some.length })}
            </summary>
            <ul className="names">
              {some.map((municipality) => (
                <li key={municipality.code}>
                  <ViewLink to={municipalityPath(municipality)}>{municipality.name}</ViewLink>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function Tasks({ agreement: { tasks } }: { agreement: Answer }) {
  const current = (tasks?.nodes ?? []).filter(({ isHistory }) => !isHistory);
  if (tasks && current.length === 0) return null;
  return (
    <section aria-labelledby="opgaver">
      <h2 id="opgaver">{m.tasks()}</h2>
      {!tasks && <Unavailable part={m.part_klik()} />}
      <Rows>
        {current.map(({ id, kind, title, end, sources }) => (
          <DeadlineRow key={id} when={end} title={title} sources={sources}>
            {taskKind(kind)}
          </DeadlineRow>
        ))}
      </Rows>
    </section>
  );
}
