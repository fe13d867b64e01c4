import { m } from '#messages';
import { outagePath, ViewLink } from '../../app/links.tsx';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { fullName, shortName } from '../../parts/names.ts';
import { Cite } from '../../parts/sources.tsx';
import { dependencyKind } from '../../parts/words.ts';
import type { Answer, Path, Shown } from './places.ts';

/** The same as the graph, as lists: with what each rests on. */
export function Lists({ solution }: { solution: Answer }) {
  const { dependencies, outageImpact } = solution;
  const pathTo = new Map((outageImpact.paths ?? []).map((path) => [path.to.id, path]));
  const groups: [id: string, title: string, hits: readonly Shown[]][] = [
    ['dele', m.outage_parts({ count: outageImpact.parts.length }), outageImpact.parts],
    ['direkte', m.outage_direct({ count: outageImpact.direct.length }), outageImpact.direct],
    ['indirekte', m.outage_indirect({ count: outageImpact.indirect.length }), outageImpact.indirect],
    ['maaske', m.outage_possible({ count: outageImpact.possibleViaParent.length }), outageImpact.possibleViaParent],
  ];
  return (
    <div className="outage-lists">
      <section aria-labelledby="forudsaetning">
        <h3 id="forudsaetning">{m.outage_needs({ count: dependencies.length })}</h3>
        {dependencies.length === 0 && <p>{m.needs_nothing()}</p>}
        <ul className="plain">
          {dependencies.map(({ id, dependsOn, kind, isOperational, text, basis, sources }) => (
            <li key={id}>
              <ViewLink to={outagePath(dependsOn.id)}>{fullName(dependsOn)}</ViewLink> <BasisWord basis={basis} />
              &nbsp;
              <Cite sources={sources} />
              <span className="small">{[dependencyKind(kind), text, !isOperational && m.not_in_operation()].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      </section>
      {groups.map(([id, title, hits]) =>
        hits.length === 0 ? null : (
          <section key={id} aria-labelledby={id}>
            <h3 id={id}>{title}</h3>
            <ul className="plain">
              {hits.map((hit) => (
                <li key={hit.id}>
                  <ViewLink to={outagePath(hit.id)}>{fullName(hit)}</ViewLink> <Why path={pathTo.get(hit.id)} />
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}

/** Over which others an outage reaches it, and where that is stated. */
function Why({ path }: { path: Path | undefined }) {
  if (!path) return null;
  const over = path.steps.slice(1).map(({ from }) => shortName(from));
  const basis = path.steps.find((step) => step.basis !== 'STATED')?.basis;
  return (
    <>
      <BasisWord basis={basis} />
      &nbsp;
      <Cite sources={path.steps.flatMap(({ sources }) => sources)} />
      {over.length > 0 && <span className="small">{m.over_others({ names: over.join(' → ') })}</span>}
    </>
  );
}
