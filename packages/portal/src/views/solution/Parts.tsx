import { m } from '#messages';
import { solutionPath, ViewLink } from '../../app/links.tsx';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { DataAccessChip } from '../../parts/StatusChips.tsx';
import { Cite } from '../../parts/sources.tsx';
import { dependencyKind } from '../../parts/words.ts';
import type { PortalSolutionQuery } from './solution.generated.ts';

type Answer = NonNullable<PortalSolutionQuery['solution']>;

/** The tax authority's data that it shows. */
export function DataAccesses({ solution: { dataAccesses } }: { solution: Answer }) {
  const accesses = dataAccesses?.nodes ?? [];
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
              <td data-label={m.owner()}>{dependsOn.owner?.name ?? m.not_stated()}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
