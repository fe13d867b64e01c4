import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { ORGANISATION, solutionPath, ViewLink } from '../../app/links.tsx';
import { useParameters } from '../../app/parameters.ts';
import { useView } from '../../app/use-view.ts';
import { NotFound } from '../../frame/NotFound.tsx';
import { View } from '../../frame/View.tsx';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { GovernanceHead } from '../../parts/GovernanceHead.tsx';
import { ModelName } from '../../parts/ModelName.tsx';
import { shortName } from '../../parts/names.ts';
import { Notice } from '../../parts/Notice.tsx';
import { Cite } from '../../parts/sources.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { DatedPath } from './DatedPath.tsx';
import { PortalRoute, type PortalRouteQuery } from './route.generated.ts';
import { Steps } from './Steps.tsx';

type Solution = NonNullable<PortalRouteQuery['solution']>;
type Governance = NonNullable<Solution['governance']>;

/** Shown where the address names no solution. */
const FIRST = 'sapa';
const PATH = '/styring/beslutningsveje';

/** Who has a say before a solution is changed, step by step; and what runs now, by its days. */
export default function Route() {
  const [parameters, put] = useParameters();
  const [day] = useDay();
  const id = parameters.get('loesning') ?? FIRST;
  const answer = useView(PortalRoute, { solution: id, day });
  const { data, loading, missing } = answer;
  const solution = data?.solution;
  if (data && !solution && !loading && missing.length === 0) return <NotFound text={m.no_solution({ id })} />;
  const types = solution?.governance?.model.changeTypes?.nodes ?? [];
  const asked = parameters.get('aendring');
  const type = types.find((each) => each.id === asked) ?? types.find((each) => each.id === USUAL) ?? types[0];
  const others = (data?.governanceModels?.nodes ?? []).flatMap(({ assignments }) => assignments?.nodes ?? []).flatMap(({ solution: each }) => each ?? []);
  const options = others.some((each) => each.id === solution?.id) || !solution ? others : [solution, ...others];
  return (
    <View
      answer={answer}
      title={m.decision_routes()}
      dataAsOf={data?.dataAsOf?.asOf}
      crumbs={[{ text: m.governance(), to: ORGANISATION }, { text: m.decision_routes() }]}
    >
      <GovernanceHead current={PATH} sentence={m.route_sentence()} />
      {data && !solution && <Unavailable part={m.part_solutions()} />}
      <div className="filters">
        <label>
          <span>{m.solution()}</span>
          <select className="form-select" value={id} onChange={({ target }) => put({ loesning: target.value, aendring: undefined })}>
            {options.map((each) => (
              <option key={each.id} value={each.id}>
                {shortName(each)}
              </option>
            ))}
          </select>
        </label>
        {type && (
          <label>
            <span>{m.kind_of_change()}</span>
            <select className="form-select" value={type.id} onChange={({ target }) => put({ aendring: target.value })}>
              {types.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {solution && !solution.governance && missing.includes('governance') && <Unavailable part={m.part_governance()} />}
      {solution && !solution.governance && !missing.includes('governance') && <p>{m.no_governance({ name: shortName(solution) })}</p>}
      {solution?.governance && type && <TheRoute solution={solution} governance={solution.governance} type={type} />}
      {data && !data.staffingProcesses && <Unavailable part={m.part_governance()} />}
      {data?.staffingProcesses?.nodes.map((process) => (
        <section key={process.id} aria-labelledby={process.id}>
          <h2 id={process.id}>{m.running_now({ model: process.model.name })}</h2>
          {process.note && <p className="small lanes-note">{process.note}</p>}
          <DatedPath steps={process.steps} day={day} />
        </section>
      ))}
    </View>
  );
}

/** The kind of change that is shown first, where the solution's model has it. */
const USUAL = 'videreudvikling';

type ChangeType = NonNullable<Governance['model']['changeTypes']>['nodes'][number];

function TheRoute({ solution, governance, type }: { solution: Solution; governance: Governance; type: ChangeType }) {
  const { rule, rights, sources } = type.decisionRoute;
  return (
    <section aria-labelledby="vej">
      <div className="section-head">
        <h2 id="vej">{m.change_of({ change: type.name, solution: shortName(solution) })}</h2>
        <span>
          <ModelName model={governance.model} /> <BasisWord basis={governance.basis} />
          &nbsp;
          <Cite sources={governance.sources} />
        </span>
      </div>
      {type.definition && <p className="small lanes-note">{type.definition}</p>}
      <Steps rights={rights} />
      <Notice>
        <p>
          <strong>{m.the_rule()}</strong> {rule ?? m.not_stated()}&nbsp;
          <Cite sources={sources} />
        </p>
      </Notice>
      <p>
        <ViewLink to={solutionPath(solution.id)}>{m.open({ name: shortName(solution) })}</ViewLink>
      </p>
    </section>
  );
}
