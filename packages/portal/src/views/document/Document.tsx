import { useParams } from 'react-router';
import { m } from '#messages';
import { useCopy } from '../../app/clipboard.ts';
import { addressOn, useDay } from '../../app/day.ts';
import { SECTION } from '../../app/links.tsx';
import { useParameters } from '../../app/parameters.ts';
import { LANGUAGE } from '../../app/place.ts';
import { useView } from '../../app/use-view.ts';
import { Heading } from '../../frame/Heading.tsx';
import { NotFound } from '../../frame/NotFound.tsx';
import { View } from '../../frame/View.tsx';
import { date } from '../../parts/dates.ts';
import { PAGE } from '../../parts/Pages.tsx';
import { ViewUnavailable } from '../../frame/ViewUnavailable.tsx';
import { documentKind } from '../../parts/words.ts';
import { About } from './About.tsx';
import { PortalDocument, type PortalDocumentQuery } from './document.generated.ts';
import { Sections } from './Sections.tsx';

type Answer = NonNullable<PortalDocumentQuery['document']>;

/** A document that facts come from: its sections, each with all that the graph states by it. */
export default function Document() {
  const { document: id = '' } = useParams();
  const [parameters] = useParameters();
  const [day] = useDay();
  const section = parameters.get(SECTION) ?? '';
  const language = LANGUAGE === 'en' ? 'EN' : 'DA';
  const answer = useView(PortalDocument, { id, section, isOpen: section !== '', after: parameters.get(PAGE), language, day });
  const { data, loading, missing } = answer;
  const document = data?.document;
  if (data && !document && !loading && missing.length === 0) return <NotFound text={m.no_document({ id })} />;
  const title = document?.title ?? m.document();
  return (
    <View answer={answer} title={title} dataAsOf={data?.dataAsOf?.asOf} crumbs={[{ text: m.sources(), to: '/kilder' }, { text: title }]}>
      {!document && data && <ViewUnavailable title={title} part={m.part_governance()} />}
      {document && (
        <>
          <div className="title-row">
            <div>
              <p className="over-title">{[m.source(), documentKind(document.kind), document.publisher].join(' · ')}</p>
              <Heading>{title}</Heading>
              <p className="under-title">{dateText(document)}</p>
            </div>
            <CopyReference document={document} />
          </div>
          <div className="columns">
            <Sections document={document} open={section} labels={data.enumLabels ?? []} isLoading={loading} />
            <About document={document} day={day} />
          </div>
        </>
      )}
    </View>
  );
}

function dateText({ when: { from, to, yearInferred } }: Answer): string {
  if (!from || !to) return m.document_undated();
  const days = from === to ? m.document_from({ day: date(from) }) : m.document_between({ from: date(from), to: date(to) });
  return yearInferred ? `${days} (${m.year_inferred()})` : days;
}

function CopyReference({ document: { title, publisher, when } }: { document: Answer }) {
  const [day] = useDay();
  const [said, copy] = useCopy();
  const year = when.from?.slice(0, 4) ?? m.without_year();
  return (
    <div>
      <button
        type="button"
        className="button button-secondary"
        onClick={() => copy(`${publisher}: ${title} (${year}). ${addressOn(day)}`, m.reference_copied())}
      >
        {m.copy_reference()}
      </button>
      <p role="status" className="small">
        {said}
      </p>
    </div>
  );
}
