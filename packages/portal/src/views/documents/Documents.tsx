import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { documentPath, ViewLink } from '../../app/links.tsx';
import { useView } from '../../app/use-view.ts';
import { Heading } from '../../frame/Heading.tsx';
import { View } from '../../frame/View.tsx';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { whenText } from '../../parts/dates.ts';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { documentKind } from '../../parts/words.ts';
import { PortalDocuments, type PortalDocumentsQuery } from './documents.generated.ts';

type Row = NonNullable<PortalDocumentsQuery['documents']>['nodes'][number];

/** The documents that all facts come from. */
export default function Documents() {
  const [day] = useDay();
  const answer = useView(PortalDocuments, { day });
  const { data } = answer;
  return (
    <View answer={answer} title={m.sources()} dataAsOf={data?.dataAsOf?.asOf} crumbs={[{ text: m.sources() }]}>
      <Heading>{m.sources()}</Heading>
      {data && !data.documents && <Unavailable part={m.part_governance()} />}
      {data?.documents && (
        <>
          <p className="lead">{m.documents_sentence({ count: data.documents.totalCount })}</p>
          <table className="wide-table list-table" aria-label={m.documents()}>
            <thead>
              <tr>
                <th scope="col">{m.document()}</th>
                <th scope="col">{m.from_when()}</th>
                <th scope="col" className="number">
                  {m.sections()}
                </th>
                <th scope="col" className="number">
                  {m.facts_stated()}
                </th>
                <th scope="col" className="number">
                  {m.contradictions()}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.documents.nodes.map((row) => (
                <DocumentRow key={row.id} row={row} day={day} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </View>
  );
}

function DocumentRow({ row: { id, title, kind, publisher, publisherBasis, version, when, sections, facts, contradictions }, day }: { row: Row; day: string }) {
  return (
    <tr>
      <th scope="row">
        <ViewLink to={documentPath(id)}>{title}</ViewLink>
        <span className="small">
          {[documentKind(kind), version && m.version_number({ version }), publisher].filter(Boolean).join(' · ')} <BasisWord basis={publisherBasis} />
        </span>
      </th>
      <td data-label={m.from_when()}>{when.status === 'KNOWN' ? whenText(when, day) : <span className="unknown">{whenText(when, day)}</span>}</td>
      <td data-label={m.sections()} className="number">
        {sections.length}
      </td>
      <td data-label={m.facts_stated()} className="number">
        {facts?.totalCount ?? '?'}
      </td>
      <td data-label={m.contradictions()} className="number">
        {contradictions?.totalCount ?? '?'}
      </td>
    </tr>
  );
}
