import { Fragment, useId } from 'react';
import { Link, useSearchParams } from 'react-router';
import { m } from '#messages';
import { pathOf, useTo, ViewLink } from '../../app/links.tsx';
import { useShortcut } from '../../app/shortcut.ts';
import { useView } from '../../app/use-view.ts';
import { Breadcrumbs } from '../../frame/Breadcrumbs.tsx';
import { Heading } from '../../frame/Heading.tsx';
import { View } from '../../frame/View.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { PortalSearch, type PortalSearchQuery } from './search.generated.ts';

type Found = NonNullable<PortalSearchQuery['search']>;
type Hit = Found['nodes'][number];

/** What the box in the header finds. */
export default function Search() {
  const [parameters] = useSearchParams();
  const text = (parameters.get('q') ?? '').trim();
  const type = parameters.get('i') ?? undefined;
  if (text) return <Results text={text.slice(0, 200)} type={type} />;
  return (
    <>
      <Breadcrumbs crumbs={[{ text: m.search() }]} />
      <div className="view">
        <Heading>{m.search()}</Heading>
        <p className="lead">{m.search_hint()}</p>
        <Shortcut />
      </div>
    </>
  );
}

function Results({ text, type }: { text: string; type: string | undefined }) {
  const answer = useView(PortalSearch, { text, types: type ? [type] : undefined });
  const { data } = answer;
  const found = data?.search;
  return (
    <View answer={answer} title={m.search_for({ text })} dataAsOf={data?.dataAsOf?.asOf} crumbs={[{ text: m.search() }]}>
      <Heading>{m.search_for({ text })}</Heading>
      {data && !found && <Unavailable part={m.part_search()} />}
      {found && (
        <>
          <p className="lead" role="status">
            {found.corrected && `${m.search_corrected({ text, corrected: found.corrected })} `}
            {summary(found, text)}
          </p>
          <Facets found={found} text={text} type={type} />
          <ul className="rows hits">
            {found.nodes.map((hit, index) => (
              <HitRow key={hit.node?.id ?? index} hit={hit} kind={found.facets.find((facet) => facet.type === hit.type)?.label ?? hit.type} />
            ))}
          </ul>
          {found.totalCount > found.nodes.length && <p className="small">{m.search_more({ shown: found.nodes.length, total: found.totalCount })}</p>}
        </>
      )}
      <Shortcut />
    </View>
  );
}

function summary({ totalCount }: Found, text: string): string {
  if (totalCount === 0) return m.search_none({ text });
  return totalCount === 1 ? m.search_one() : m.search_many({ count: totalCount });
}

/** The kinds of what was found, each a link to these alone. */
function Facets({ found, text, type }: { found: Found; text: string; type: string | undefined }) {
  const at = useTo();
  if (!type && found.facets.length < 2) return null;
  return (
    <nav aria-label={m.search_kinds()}>
      <ul className="facets">
        {type && (
          <li>
            <Link to={at('/soeg', { q: text })}>{m.search_all_kinds()}</Link>
          </li>
        )}
        {found.facets.map((facet) => (
          <li key={facet.type}>
            <Link to={at('/soeg', { q: text, i: facet.type })} aria-current={facet.type === type}>
              {facet.label} ({facet.count})
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function HitRow({ hit: { label, type, node, matches }, kind }: { hit: Hit; kind: string }) {
  const path = node ? pathOf(type, node) : undefined;
  const [match] = matches.filter(({ field, snippet }) => field !== 'id' && snippet !== label);
  return (
    <li className="hit">
      <span className="row-title">{path ? <ViewLink to={path}>{label}</ViewLink> : label}</span>
      <span className="small">
        {kind}
        {match && (
          <>
            {' · '}
            <Snippet {...match} />
          </>
        )}
      </span>
    </li>
  );
}

/** A text with what was found in it marked; it is text, whatever it says. */
function Snippet({ snippet, ranges }: Hit['matches'][number]) {
  const starts = [0, ...ranges.map(({ to }) => to)];
  return starts.map((start, index) => {
    const range = ranges[index];
    return (
      <Fragment key={start}>
        {snippet.slice(start, range?.from)}
        {range && <mark>{snippet.slice(range.from, range.to)}</mark>}
      </Fragment>
    );
  });
}

/** The key that leads to the box can be turned off (WCAG 2.1.4). */
function Shortcut() {
  const [on, turn] = useShortcut();
  const id = useId();
  return (
    <p className="shortcut">
      <input id={id} type="checkbox" className="form-checkbox" checked={on} onChange={({ target }) => turn(target.checked)} />
      <label htmlFor={id}>{m.shortcut()}</label>
    </p>
  );
}
