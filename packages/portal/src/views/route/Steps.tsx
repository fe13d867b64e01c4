import { m } from '#messages';
import { bodyPath, ViewLink } from '../../app/links.tsx';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { Cite } from '../../parts/sources.tsx';
import type { PortalRouteQuery } from './route.generated.ts';

type Governance = NonNullable<NonNullable<PortalRouteQuery['solution']>['governance']>;
type Right = NonNullable<Governance['model']['changeTypes']>['nodes'][number]['decisionRoute']['rights'][number];

/** The steps of a decision, each with what the source calls it. */
const STEPS: readonly { steps: readonly string[]; title: () => string }[] = [
  { steps: ['INITIATE'], title: () => m.step_initiate() },
  { steps: ['ADVISE'], title: () => m.step_advise() },
  { steps: ['DECIDE', 'APPROVE'], title: () => m.step_approve() },
  { steps: ['EXECUTE'], title: () => m.step_execute() },
  { steps: ['INFORM'], title: () => m.step_inform() },
];

/** Five numbered steps on a line; one of which no source tells anything is dashed. */
export function Steps({ rights }: { rights: readonly Right[] }) {
  return (
    <ol className="steps">
      {STEPS.map(({ steps, title }) => {
        const own = rights.filter(({ step }) => steps.includes(step));
        return (
          <li key={steps[0]} className={own.length === 0 ? 'step step-empty' : 'step'}>
            <h3>{title()}</h3>
            {own.length === 0 && <span className="unknown">{m.not_stated_in_source()}</span>}
            <ul>
              {own.map(({ id, actor, basis, remarks, sources }) => (
                <li key={id}>
                  <Actor actor={actor} /> <BasisWord basis={basis} />
                  &nbsp;
                  <Cite sources={sources} />
                  {remarks && <span className="small">{remarks}</span>}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

function Actor({ actor }: { actor: Right['actor'] }) {
  if (!('name' in actor)) return null;
  return actor.__typename === 'Body' ? <ViewLink to={bodyPath(actor.id)}>{actor.name}</ViewLink> : actor.name;
}
