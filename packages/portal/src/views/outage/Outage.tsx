import { useParams } from 'react-router';
import { m } from '#messages';
import { useCopy } from '../../app/clipboard.ts';
import { addressOn, useDay } from '../../app/day.ts';
import { solutionPath, ViewLink } from '../../app/links.tsx';
import { useParameters } from '../../app/parameters.ts';
import { useView } from '../../app/use-view.ts';
import { Heading } from '../../frame/Heading.tsx';
import { NotFound } from '../../frame/NotFound.tsx';
import { View } from '../../frame/View.tsx';
import { date } from '../../parts/dates.ts';
import { fullName, shortName, shortNames } from '../../parts/names.ts';
import { Segments } from '../../parts/Segments.tsx';
import { ViewUnavailable } from '../../frame/ViewUnavailable.tsx';
import { solutionKind } from '../../parts/words.ts';
import { Graph } from './Graph.tsx';
import { Lists } from './Lists.tsx';
import { PortalOutage } from './outage.generated.ts';
import { placesOf, type Answer } from './places.ts';
import { Questions, WhenDown } from './When.tsx';

/** The value of `vis` that shows lists instead of the graph. */
const LIST = 'liste';

/** What a solution needs, and whom its outage reaches: as a graph from solution to solution, or as lists. */
export default function Outage() {
  const { solution: id = '' } = useParams();
  const [parameters] = useParameters();
  const [day] = useDay();
  const answer = useView(PortalOutage, { id, day });
  const { data, loading, missing } = answer;
  const solution = data?.solution;
  if (data && !solution && !loading && missing.length === 0) return <NotFound text={m.no_solution({ id })} />;
  const name = solution ? fullName(solution) : m.solution();
  const isList = parameters.get('vis') === LIST;
  return (
    <View
      answer={answer}
      title={m.outage_of({ name })}
      dataAsOf={data?.dataAsOf?.asOf}
      crumbs={[
        { text: m.solutions(), to: '/loesninger' },
        ...(solution ? [{ text: shortName(solution), to: solutionPath(solution.id) }] : []),
        { text: m.dependencies_and_outage() },
      ]}
    >
      {!solution && data && <ViewUnavailable title={name} part={m.part_solutions()} />}
      {solution && (
        <>
          <div className="title-row">
            <div>
              <p className="over-title">
                {[solutionKind(solution.kind), solution.partOf && m.part_of_name({ name: solution.partOf.name }), solution.owner?.name]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <Heading>{name}</Heading>
              <p className="lead">{sentence(solution)}</p>
            </div>
            <CopyMessage solution={solution} />
          </div>
          <section aria-labelledby="afhaengigheder" className={isList ? 'outage outage-as-list' : 'outage'}>
            <div className="section-head">
              <h2 id="afhaengigheder">{m.dependencies_and_outage()}</h2>
              <ViewLink to={solutionPath(solution.id)}>{m.open({ name: shortName(solution) })}</ViewLink>
            </div>
            <Segments
              label={m.look()}
              name="vis"
              value={isList ? LIST : undefined}
              segments={[
                [undefined, m.look_graph()],
                [LIST, m.look_list()],
              ]}
            />
            <Graph places={placesOf(solution)} label={m.outage_graph({ name })} />
            <ul className="legend outage-legend">
              {(['used', 'whole', 'part'] as const).map((kind) => (
                <li key={kind}>
                  <svg width="40" height="4" aria-hidden="true">
                    <line className={`outage-edge outage-edge-${kind}`} x1="0" x2="40" y1="2" y2="2" />
                  </svg>
                  {EDGES[kind]()}
                </li>
              ))}
            </ul>
            <Lists solution={solution} />
          </section>
          <div className="halves">
            <WhenDown solution={solution} missing={missing} />
            <Questions solution={solution} />
          </div>
        </>
      )}
    </View>
  );
}

const EDGES = { used: () => m.edge_used(), whole: () => m.edge_whole(), part: () => m.edge_part() };

function sentence({ outageImpact: { direct, indirect, possibleViaParent } }: Answer): string {
  if (direct.length + indirect.length + possibleViaParent.length === 0) return m.outage_none();
  return m.outage_counts({ direct: direct.length, indirect: indirect.length, perhaps: possibleViaParent.length });
}

/** A plain text to pass on: what is down, who is hit, who handles it. */
function CopyMessage({ solution }: { solution: Answer }) {
  const [day] = useDay();
  const [said, copy] = useCopy();
  const { outageImpact, governance } = solution;
  const lines = [
    m.message_down({ name: fullName(solution), day: date(day) }),
    ...(outageImpact.direct.length > 0 ? [`${m.hit_directly()}: ${shortNames(outageImpact.direct)}`] : []),
    ...(outageImpact.indirect.length > 0 ? [`${m.hit_indirectly()}: ${shortNames(outageImpact.indirect)}`] : []),
    ...(outageImpact.possibleViaParent.length > 0 ? [`${m.hit_perhaps()}: ${shortNames(outageImpact.possibleViaParent)}`] : []),
    ...(governance?.incidentBody ? [`${m.incident_body_is()}: ${governance.incidentBody.name}`] : []),
    addressOn(day),
  ];
  return (
    <div>
      <button type="button" className="button button-secondary" onClick={() => copy(lines.join('\n'), m.message_copied())}>
        {m.copy_message()}
      </button>
      <p role="status" className="small">
        {said}
      </p>
    </div>
  );
}
