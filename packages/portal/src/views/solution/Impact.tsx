import { m } from '#messages';
import { outagePath, solutionPath, ViewLink } from '../../app/links.tsx';
import { fullName } from '../../parts/names.ts';
import type { PortalSolutionQuery } from './solution.generated.ts';

type Answer = NonNullable<PortalSolutionQuery['solution']>;
type Hit = Answer['outageImpact']['direct'][number];

/** Who is hit while it is down: directly, over others, and perhaps. */
export function Impact({ solution: { id, outageImpact } }: { solution: Answer }) {
  const groups: [string, readonly Hit[]][] = [
    [m.hit_directly(), outageImpact.direct],
    [m.hit_indirectly(), outageImpact.indirect],
    [m.hit_perhaps(), outageImpact.possibleViaParent],
  ];
  return (
    <section aria-labelledby="nedbrud">
      <div className="section-head">
        <h2 id="nedbrud">{m.outage()}</h2>
        <ViewLink to={outagePath(id)}>{m.dependencies_and_outage()}</ViewLink>
      </div>
      <p>{m.outage_sentence({ direct: outageImpact.direct.length, perhaps: outageImpact.possibleViaParent.length })}</p>
      {groups.map(([title, hits]) =>
        hits.length === 0 ? null : (
          <div key={title}>
            <h3>
              {title} <span className="small-inline">· {hits.length}</span>
            </h3>
            <ul className="names">
              {hits.map((hit) => (
                <li key={hit.id}>
                  <ViewLink to={solutionPath(hit.id)}>{fullName(hit)}</ViewLink>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  );
}
