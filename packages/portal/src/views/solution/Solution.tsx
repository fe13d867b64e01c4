import { useParams } from 'react-router';
import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { agreementPath, solutionPath, ViewLink } from '../../app/links.tsx';
import { useView } from '../../app/use-view.ts';
import { NotFound } from '../../frame/NotFound.tsx';
import { Heading } from '../../frame/Heading.tsx';
import { View } from '../../frame/View.tsx';
import { ViewUnavailable } from '../../frame/ViewUnavailable.tsx';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { BodyNames } from '../../parts/BodyNames.tsx';
import { DeadlineRow, Rows } from '../../parts/DeadlineRow.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { fullName } from '../../parts/names.ts';
import { NotStated } from '../../parts/NotStated.tsx';
import { SolutionStatusChip } from '../../parts/StatusChips.tsx';
import { Cite } from '../../parts/sources.tsx';
import { ModelName } from '../../parts/ModelName.tsx';
import { Subscribe } from '../../parts/Subscribe.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { agreementType, solutionKind, taskKind } from '../../parts/words.ts';
import { DataAccesses, Dependencies, Elections, Retender } from './Parts.tsx';
import { Impact } from './Impact.tsx';
import { PortalSolution, type PortalSolutionQuery } from './solution.generated.ts';
import { Timeline } from './Timeline.tsx';

type Answer = NonNullable<PortalSolutionQuery['solution']>;

/** A solution: what needs action, what it depends on, who is hit by its outage, who decides. */
export default function Solution() {
  const { solution: id = '' } = useParams();
  const [day] = useDay();
  const answer = useView(PortalSolution, { id, day });
  const { data, loading, missing } = answer;
  const solution = data?.solution;
  if (data && !solution && !loading && missing.length === 0) return <NotFound text={m.no_solution({ id })} />;
  const title = solution ? fullName(solution) : m.solution();
  return (
    <View
      answer={answer}
      title={title}
      dataAsOf={data?.dataAsOf?.asOf}
      crumbs={[{ text: m.solutions(), to: '/loesninger' }, { text: solution?.abbreviation ?? title }]}
    >
      {!solution && data && <ViewUnavailable title={title} part={m.part_solutions()} />}
      {solution && (
        <>
          <p className="over-title">
            {solutionKind(solution.kind)}
            {solution.owner && ` · ${m.owned_by({ name: solution.owner.name })}`}
          </p>
          <Heading>{title}</Heading>
          <p className="state-line">
            <SolutionStatusChip value={solution.status} /> <BasisWord basis={solution.statusBasis} /> {solution.description}&nbsp;
            <Cite sources={solution.sources} />
          </p>
          <Subscribe calendar={solution.id} />
          <div className="columns">
            <div>
              <NeedsAction solution={solution} />
              <DataAccesses solution={solution} />
              <Elections solution={solution} />
              <Retender solution={solution} />
              <Dependencies solution={solution} />
              <Impact solution={solution} />
            </div>
            <aside aria-label={m.facts()}>
              <h2 className="aside-title">{m.facts()}</h2>
              <SolutionFacts solution={solution} />
              <Timeline events={solution.events?.nodes} day={day} />
            </aside>
          </div>
        </>
      )}
    </View>
  );
}

/** Its agreements and tasks that are open or overdue; history is neither. */
function NeedsAction({ solution: { agreements, tasks } }: { solution: Answer }) {
  const waiting = (agreements?.nodes ?? []).filter(({ state }) => state === 'OPEN' || state === 'DEADLINE_PASSED');
  const current = (tasks?.nodes ?? []).filter(({ isHistory, state, kind }) => !isHistory && (state !== 'ENDED' || kind === 'KLIK_TASK'));
  const rows = [
    ...waiting.map(({ id, label, type, typeRaw, deadline, recipientsRaw, sources }) => ({
      id,
      when: deadline,
      sources,
      title: <ViewLink to={agreementPath(id)}>{label}</ViewLink>,
      text: [typeRaw ?? agreementType(type), recipientsRaw].filter(Boolean).join(' · '),
    })),
    ...current.map(({ id, kind, title, end, sources }) => ({ id, when: end, sources, title, text: taskKind(kind) })),
  ].sort((a, b) => (a.when.to ?? '9').localeCompare(b.when.to ?? '9'));
  return (
    <section aria-labelledby="handling">
      <h2 id="handling">{m.needs_action()}</h2>
      {!agreements && <Unavailable part={m.part_agreements()} />}
      {!tasks && <Unavailable part={m.part_klik()} />}
      {agreements && tasks && rows.length === 0 && <p>{m.nothing_needs_action()}</p>}
      <Rows>
        {rows.map(({ id, when, sources, title, text }) => (
          <DeadlineRow key={id} when={when} title={title} sources={sources}>
            {text}
          </DeadlineRow>
        ))}
      </Rows>
    </section>
  );
}

function SolutionFacts({ solution: { vendors, governance, partOf, components, lifecycle } }: { solution: Answer }) {
  return (
    <Facts
      facts={[
        [
          m.vendor(),
          vendors?.length
            ? vendors.map(({ id, organisation, role, basis, sources }) => (
                <span key={id} className="block">
                  {organisation?.name ?? <NotStated of="governance" />} ({role}) <BasisWord basis={basis} /> <Cite sources={sources} />
                </span>
              ))
            : undefined,
        ],
        [
          m.governance_model(),
          governance && (
            <>
              <ModelName model={governance.model} /> <BasisWord basis={governance.basis} /> <Cite sources={governance.sources} />
            </>
          ),
          'governance',
        ],
        [m.steering_body(), governance && <BodyNames bodies={[governance.steeringBody]} />, 'governance'],
        [m.advisory_bodies(), governance && governance.advisoryBodies.length > 0 && <BodyNames bodies={governance.advisoryBodies} />, 'governance'],
        [
          m.incident_body(),
          governance?.incidentBody && (
            <>
              <BodyNames bodies={[governance.incidentBody]} /> <BasisWord basis={governance.incidentBasis} />
            </>
          ),
          'governance',
        ],
        ...(partOf ? [[m.part_of(), <ViewLink to={solutionPath(partOf.id)}>{partOf.name}</ViewLink>] as const] : []),
        ...(components?.nodes.length
          ? [
              [
                m.components(),
                components.nodes.map(({ id, name }) => (
                  <span key={id} className="block">
                    <ViewLink to={solutionPath(id)}>{name}</ViewLink>
                  </span>
                )),
              ] as const,
            ]
          : []),
        ...(lifecycle?.length
          ? [
              [
                m.lifecycle(),
                lifecycle.map(({ id, text, target, basis, sources }) => (
                  <span key={id} className="block">
                    {text}
                    {target && (
                      <>
                        {' '}
                        (<ViewLink to={solutionPath(target.id)}>{target.name}</ViewLink>)
                      </>
                    )}{' '}
                    <BasisWord basis={basis} /> <Cite sources={sources} />
                  </span>
                )),
              ] as const,
            ]
          : []),
      ]}
    />
  );
}
