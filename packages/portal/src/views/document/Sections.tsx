import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { m } from '#messages';
import { SECTION } from '../../app/links.tsx';
import { changed, useParameters } from '../../app/parameters.ts';
import { Notice } from '../../parts/Notice.tsx';
import { PAGE, Pages } from '../../parts/Pages.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import type { PortalDocumentQuery } from './document.generated.ts';
import { FactsByRow } from './FactsByRow.tsx';
import type { EnumLabels } from './value-words.ts';

type Answer = NonNullable<PortalDocumentQuery['document']>;

interface SectionsProps {
  document: Answer;
  /** The id of the open section within the document; empty: none. */
  open: string;
  labels: readonly EnumLabels[];
  isLoading: boolean;
}

/** Its sections in its own order, each with how many facts it states; one is open. */
export function Sections({ document: { sections, facts, section }, open, labels, isLoading }: SectionsProps) {
  const counts = new Map((facts?.groups ?? []).map(({ count, keys }) => [keys[0]?.value, count]));
  const isKnown = open === '' || sections.some((each) => each.section === open);
  return (
    <section aria-labelledby="afsnit">
      <div className="section-head">
        <h2 id="afsnit">{m.sections()}</h2>
        <span>{m.sections_sentence({ sections: sections.length, facts: facts?.totalCount ?? '?' })}</span>
      </div>
      {!facts && <Unavailable part={m.part_overview()} />}
      {!isKnown && (
        <Notice kind="warning">
          <p>{m.no_section({ id: open })}</p>
        </Notice>
      )}
      <ol className="sections">
        {sections.map((each) => (
          <li key={each.id}>
            <SectionHead {...each} isOpen={each.section === open} count={facts ? (counts.get(each.id) ?? 0) : undefined} />
            {each.section === open && !section?.facts && !isLoading && <Unavailable part={m.part_overview()} />}
            {each.section === open && section?.section === open && section.facts && (
              <>
                {section.facts.totalCount === 0 && <p className="small">{m.no_facts()}</p>}
                <FactsByRow facts={section.facts.nodes} labels={labels} />
                <Pages pageInfo={section.facts.pageInfo} />
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface SectionHeadProps {
  section: string;
  title: string;
  isOpen: boolean;
  /** Undefined: it is not known. */
  count: number | undefined;
}

/** A section's heading, which opens or folds it; the one that the address names comes into sight. */
function SectionHead({ section, title, isOpen, count }: SectionHeadProps) {
  const [parameters] = useParameters();
  const { pathname } = useLocation();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpen) head.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const search = `?${changed(parameters, { [SECTION]: isOpen ? undefined : section, [PAGE]: undefined }).toString()}`;
  return (
    <h3 ref={head} className="section-line">
      <Link to={{ pathname, search }} aria-expanded={isOpen} replace preventScrollReset>
        {title}
      </Link>
      <span>{count === undefined ? '?' : count === 0 ? '–' : count}</span>
    </h3>
  );
}
