import { m } from '#messages';
import { solutionPath, ViewLink } from '../../app/links.tsx';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { date, whenText } from '../../parts/dates.ts';
import { Facts } from '../../parts/Facts.tsx';
import { shortName } from '../../parts/names.ts';
import { ModelName } from '../../parts/ModelName.tsx';
import { Cite } from '../../parts/sources.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import type { PortalDocumentQuery } from './document.generated.ts';

type Answer = NonNullable<PortalDocumentQuery['document']>;

/** Who published it for whom, how far it reaches, what in it does not agree. */
export function About({ document, day }: { document: Answer; day: string }) {
  const { publisher, publisherBasis, note, audience, audienceBasis, version, pageCount, dataAsOf, governanceModels, solutions } = document;
  return (
    <aside aria-label={m.about_source()}>
      <h2 className="aside-title">{m.about_source()}</h2>
      <Facts
        facts={[
          [
            m.publisher(),
            <>
              {publisher} <BasisWord basis={publisherBasis} />
              {note && <span className="small">{note}</span>}
            </>,
          ],
          [
            m.recipients(),
            audience && (
              <>
                {audience} <BasisWord basis={audienceBasis} />
              </>
            ),
          ],
          [m.version(), version],
          [m.pages_count(), pageCount],
          [m.reaches_to(), dataAsOf && m.up_to({ day: date(dataAsOf) })],
          ...(governanceModels?.nodes.length
            ? [
                [
                  m.governance_model(),
                  governanceModels.nodes.map((model) => (
                    <span key={model.id} className="block">
                      <ModelName model={model} />
                    </span>
                  )),
                ] as const,
              ]
            : []),
          ...(solutions?.length
            ? [
                [
                  m.solutions(),
                  solutions.map((solution, index) => (
                    <span key={solution.id}>
                      {index > 0 && ', '}
                      <ViewLink to={solutionPath(solution.id)}>{shortName(solution)}</ViewLink>
                    </span>
                  )),
                ] as const,
              ]
            : []),
        ]}
      />
      <Contradictions document={document} />
      <ReadingNotes document={document} />
      <Revisions document={document} day={day} />
      <section aria-labelledby="persondata">
        <h2 id="persondata" className="aside-title">
          {m.personal_data()}
        </h2>
        <p className="small">{m.personal_data_note()}</p>
      </section>
    </aside>
  );
}

function Contradictions({ document: { contradictions } }: { document: Answer }) {
  if (!contradictions) return <Unavailable part={m.part_governance()} />;
  if (contradictions.nodes.length === 0) return null;
  return (
    <section aria-labelledby="uoverensstemmelser">
      <h2 id="uoverensstemmelser" className="aside-title">
        {m.contradictions_in_source()}
      </h2>
      <ul className="plain">
        {contradictions.nodes.map(({ id, text, sources }) => (
          <li key={id}>
            {text}&nbsp;
            <Cite sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What it says itself of how it is to be read. */
function ReadingNotes({ document: { readingNotes, readingNotesSources } }: { document: Answer }) {
  if (readingNotes.length === 0) return null;
  return (
    <section aria-labelledby="laesning">
      <h2 id="laesning" className="aside-title">
        {m.how_to_read()}
      </h2>
      <ul className="plain">
        {readingNotes.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="small">
        {m.stated_in()} <Cite sources={readingNotesSources} />
      </p>
    </section>
  );
}

function Revisions({ document: { revisions }, day }: { document: Answer; day: string }) {
  if (revisions.length === 0) return null;
  return (
    <section aria-labelledby="revisioner">
      <h2 id="revisioner" className="aside-title">
        {m.revisions()}
      </h2>
      <ul className="plain dated">
        {revisions.map(({ id, version, when, responsibleRole, changeCount }) => (
          <li key={id}>
            <strong>{whenText(when, day)}</strong>
            <span>
              {[m.version_number({ version }), changeCount === 1 ? m.one_change() : m.so_many_changes({ count: changeCount }), responsibleRole]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
