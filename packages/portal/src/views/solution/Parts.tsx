import { useContext } from 'react';
import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { solutionPath, ViewLink } from '../../app/links.tsx';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { whenText } from '../../parts/dates.ts';
import { Missing, NotStated } from '../../parts/NotStated.tsx';
import { DataAccessChip } from '../../parts/StatusChips.tsx';
import { Cite } from '../../parts/sources.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { dependencyKind } from '../../parts/words.ts';
import type { PortalSolutionQuery } from './solution.generated.ts';

type Answer = NonNullable<PortalSolutionQuery['solution']>;

/** The tax authority's data that it shows. */
export function DataAccesses({ solution: { dataAccesses } }: { solution: Answer }) {
  if (!dataAccesses) return <Unavailable part={m.part_sapa()} />;
  const accesses = dataAccesses.nodes;
  if (accesses.length === 0) return null;
  return (
    <section aria-labelledby="skattedata">
      <h2 id="skattedata">{m.tax_data()}</h2>
      <table className="wide-table" aria-labelledby="skattedata">
        <thead>
          <tr>
            <th scope="col">{m.data()}</th>
            <th scope="col">{m.purposes()}</th>
            <th scope="col">{m.channel()}</th>
            <th scope="col">{m.agreement()}</th>
            <th scope="col">{m.status()}</th>
          </tr>
        </thead>
        <tbody>
          {accesses.map(({ id, name, purposeCount, channel, signing, status, statusBasis, sources }) => (
            <tr key={id}>
              <th scope="row">
                {name}&nbsp;
                <Cite sources={sources} />
              </th>
              <td data-label={m.purposes()}>{purposeCount ?? m.not_stated()}</td>
              <td data-label={m.channel()}>{channel?.name ?? m.not_stated()}</td>
              <td data-label={m.agreement()}>{signing}</td>
              <td data-label={m.status()}>
                <DataAccessChip value={status} /> <BasisWord basis={statusBasis} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The elections that it has been used for, and how they went. */
export function Elections({ solution: { elections } }: { solution: Answer }) {
  const [day] = useDay();
  if (!elections) return <Unavailable part={m.part_valg()} />;
  if (elections.nodes.length === 0) return null;
  return (
    <section aria-labelledby="valg">
      <h2 id="valg">{m.elections()}</h2>
      {elections.nodes.map(({ id, name, when, wentWell, couldBeBetter, nextSteps, sources }) => (
        <div key={id}>
          <h3>
            {name}&nbsp;
            <Cite sources={sources} /> <span className="small-inline">{whenText(when, day)}</span>
          </h3>
          <Points title={m.went_well()} points={wentWell} />
          <Points title={m.could_be_better()} points={couldBeBetter} />
          <Points title={m.next_steps()} points={nextSteps.map(({ text }) => text)} />
        </div>
      ))}
    </section>
  );
}

/** Its re-tender: from which set-up to which, and by which steps. */
export function Retender({ solution: { retender } }: { solution: Answer }) {
  const isMissing = useContext(Missing).includes('sts');
  if (!retender) return isMissing ? <Unavailable part={m.part_sts()} /> : null;
  const { fromSetup, toSetup, principles, stages, stagesBasis, sources } = retender;
  return (
    <section aria-labelledby="genudbud">
      <h2 id="genudbud">{m.retender()}</h2>
      <p>
        {m.retender_from_to({ from: `»${fromSetup}«`, to: `»${toSetup}«` })}&nbsp;
        <Cite sources={sources} />
      </p>
      <Points title={m.principles()} points={principles} />
      <h3>
        {m.transition()} <BasisWord basis={stagesBasis} />
      </h3>
      <ol className="bullets">
        {stages.map(({ id, name, parts }) => (
          <li key={id}>
            <strong>{name}</strong>
            {parts.map((part) => (
              <span key={part} className="small">
                {part}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="bullets">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}

/** What it needs of others. */
export function Dependencies({ solution: { abbreviation, name, dependencies } }: { solution: Answer }) {
  if (dependencies.length === 0) return null;
  return (
    <section aria-labelledby="afhaenger">
      <h2 id="afhaenger">{m.depends_on({ name: abbreviation ?? name })}</h2>
      <table className="wide-table" aria-labelledby="afhaenger">
        <thead>
          <tr>
            <th scope="col">{m.solution()}</th>
            <th scope="col">{m.for_what()}</th>
            <th scope="col">{m.kind()}</th>
            <th scope="col">{m.owner()}</th>
          </tr>
        </thead>
        <tbody>
          {dependencies.map(({ id, dependsOn, text, kind, basis, sources }) => (
            <tr key={id}>
              <th scope="row">
                <ViewLink to={solutionPath(dependsOn.id)}>{dependsOn.name}</ViewLink>
              </th>
              <td data-label={m.for_what()}>
                {text}&nbsp;
                <Cite sources={sources} /> <BasisWord basis={basis} />
              </td>
              <td data-label={m.kind()}>{dependencyKind(kind)}</td>
              <td data-label={m.owner()}>{dependsOn.owner?.name ?? <NotStated of="governance" />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
