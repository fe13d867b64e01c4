import { m } from '#messages';
import { bodyPath, MODEL, ORGANISATION, ViewLink } from '../../app/links.tsx';
import { useParameters } from '../../app/parameters.ts';
import { useView } from '../../app/use-view.ts';
import { NotFound } from '../../frame/NotFound.tsx';
import { View } from '../../frame/View.tsx';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { BodyNames } from '../../parts/BodyNames.tsx';
import { GovernanceHead, ModelChoice } from '../../parts/GovernanceHead.tsx';
import { ModelStatusChip } from '../../parts/StatusChips.tsx';
import { Cite } from '../../parts/sources.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { interactionKind } from '../../parts/words.ts';
import { Chart, ChartList } from './Chart.tsx';
import { chartOf, type Body, type Chart as Places, type Model } from './chart.ts';
import { PortalOrganisation, type PortalOrganisationQuery } from './organisation.generated.ts';

/** Shown where the address names no model: the one in force. */
const FIRST = 'fki-model';

/** Who stands under whom in a governance model, and how far the models are. */
export default function Organisation() {
  const [parameters] = useParameters();
  const id = parameters.get(MODEL) ?? FIRST;
  const answer = useView(PortalOrganisation, { model: id });
  const { data, loading, missing } = answer;
  const model = data?.governanceModel;
  if (data && !model && !loading && missing.length === 0) return <NotFound text={m.no_model({ id })} />;
  const chart = chartOf(model?.bodies?.nodes ?? []);
  return (
    <View
      answer={answer}
      title={m.governance()}
      dataAsOf={data?.dataAsOf?.asOf}
      crumbs={[{ text: m.governance(), to: ORGANISATION }, { text: m.organisation() }]}
    >
      <GovernanceHead current={ORGANISATION} sentence={m.organisation_sentence()} />
      {data && !model && <Unavailable part={m.part_governance()} />}
      {data?.governanceModels && <ModelChoice models={data.governanceModels.nodes} chosen={id} />}
      {model && (
        <section aria-labelledby="model">
          <h2 id="model">{model.name}</h2>
          <p className="about-model">
            {m.applies_to({ what: model.appliesTo })}&nbsp;
            <Cite sources={model.sources} />
          </p>
          <div className={chart.beside.length > 0 ? 'chart-columns' : undefined}>
            <div>
              <Chart chart={chart} steering={model.steeringBody.id} label={m.chart_label({ model: model.name })} />
              <ChartList chart={chart} />
              <ChartLegend chart={chart} />
            </div>
            <Beside model={model} bodies={chart.beside} />
          </div>
        </section>
      )}
      {data?.governanceModels && <Models models={data.governanceModels.nodes} chosen={id} />}
    </View>
  );
}

const LINES = {
  under: () => m.line_under(),
  unsure: () => m.line_unsure(),
  reports: () => m.line_reports(),
  secretariat: () => m.line_secretariat(),
};

/** What the lines mean, of those that are drawn. */
function ChartLegend({ chart: { lines } }: { chart: Places }) {
  const kinds = new Set(lines.map(({ kind }) => kind));
  return (
    <div className="chart-legend">
      <ul className="legend">
        {[...kinds].map((kind) => (
          <li key={kind}>
            <svg width="36" height="4" aria-hidden="true">
              <line className={`chart-line chart-line-${kind}`} x1="0" x2="36" y1="2" y2="2" />
            </svg>
            <span>
              {LINES[kind]()} <BasisWord basis={kind === 'under' ? 'INFERRED' : kind === 'unsure' ? 'UNCERTAIN' : undefined} />
            </span>
          </li>
        ))}
      </ul>
      <p className="small">{m.lines_lost()}</p>
    </div>
  );
}

/** The bodies without a place above or below others, and what they do. */
function Beside({ model: { interactions }, bodies }: { model: Model; bodies: readonly Body[] }) {
  if (bodies.length === 0) return null;
  return (
    <aside className="beside" aria-labelledby="ved-siden-af">
      <h3 id="ved-siden-af">{m.beside_the_chart()}</h3>
      <ul className="plain">
        {bodies.map((body) => (
          <li key={body.id}>
            <ViewLink to={bodyPath(body.id)}>{body.name}</ViewLink>&nbsp;
            <Cite sources={body.sources} />
            {(interactions?.nodes ?? [])
              .filter(({ from }) => from.id === body.id)
              .map(({ id, kind, to }) => (
                <span key={id} className="small">
                  {interactionKind(kind)} <BodyNames bodies={[to]} />
                </span>
              ))}
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** All models, with how far each is. */
function Models({ models, chosen }: { models: NonNullable<PortalOrganisationQuery['governanceModels']>['nodes']; chosen: string }) {
  return (
    <section aria-labelledby="modeller">
      <h2 id="modeller">{m.models()}</h2>
      <table className="wide-table list-table" aria-labelledby="modeller">
        <thead>
          <tr>
            <th scope="col">{m.model()}</th>
            <th scope="col">{m.status()}</th>
            <th scope="col">{m.steering_body()}</th>
            <th scope="col" className="number">
              {m.bodies()}
            </th>
            <th scope="col" className="number">
              {m.solutions()}
            </th>
          </tr>
        </thead>
        <tbody>
          {models.map(({ id, name, status, statusBasis, steeringBody, bodies, assignments, sources }) => (
            <tr key={id}>
              <th scope="row">
                <ViewLink to={ORGANISATION} parameters={{ [MODEL]: id }} current={id === chosen}>
                  {name}
                </ViewLink>
                &nbsp;
                <Cite sources={sources} />
              </th>
              <td data-label={m.status()}>
                <ModelStatusChip value={status} /> <BasisWord basis={statusBasis} />
              </td>
              <td data-label={m.steering_body()}>
                <BodyNames bodies={[steeringBody]} />
              </td>
              <td data-label={m.bodies()} className="number">
                {bodies?.totalCount ?? '?'}
              </td>
              <td data-label={m.solutions()} className="number">
                {assignments ? assignments.totalCount || <span className="unknown">{m.not_stated()}</span> : '?'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
