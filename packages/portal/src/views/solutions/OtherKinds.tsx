import { m } from '#messages';
import { ViewLink } from '../../app/links.tsx';
import { solutionKind } from '../../parts/words.ts';
import { MAIN_KINDS } from './kinds.ts';
import type { PortalSolutionsQuery } from './solutions.generated.ts';

type Kinds = NonNullable<PortalSolutionsQuery['all']>['kinds'];

/** The kinds beside the main ones, each a link to its solutions. */
export function OtherKinds({ kinds, shown }: { kinds: Kinds; shown: string | undefined }) {
  const others = (kinds ?? []).flatMap(({ count, keys: [key] }) => {
    const value = key?.value;
    return value && !MAIN_KINDS.some((main) => main === value) ? { value, count } : [];
  });
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="andre">
      <h2 id="andre">{m.other_kinds()}</h2>
      <ul className="tags">
        {others.map(({ value, count }) => (
          <li key={value}>
            <ViewLink to="/loesninger" parameters={{ art: value }} current={value === shown}>
              {`${solutionKind(value)} (${count})`}
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
