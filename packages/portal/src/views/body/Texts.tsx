import { m } from '#messages';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { BodyNames } from '../../parts/BodyNames.tsx';
import { Cite } from '../../parts/sources.tsx';
import { interactionKind } from '../../parts/words.ts';
import type { PortalBodyQuery } from './body.generated.ts';

type Answer = NonNullable<PortalBodyQuery['body']>;

/** Its mandate, and what else its sources say of its work. */
export function Texts({ body }: { body: Answer }) {
  const { mandates, mandatesBasis, responsibilities, occasions, valueCreation, meetingProcess, sources, topics } = body;
  const lists: [id: string, title: string, texts: readonly string[]][] = [
    ['ansvar', m.responsibilities(), responsibilities],
    ['anledning', m.occasions(), occasions],
    ['vaerdi', m.value_creation(), valueCreation],
    ['moedeforloeb', m.meeting_process(), meetingProcess],
  ];
  return (
    <>
      <section aria-labelledby="mandat">
        <div className="section-head">
          <h2 id="mandat">{m.mandate()}</h2>
          <span>
            <BasisWord basis={mandatesBasis} /> {mandates.length > 0 && <Cite sources={sources} />}
          </span>
        </div>
        {mandates.length === 0 && <p>{m.mandate_not_stated()}</p>}
        <ol className="numbered">
          {mandates.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      </section>
      {lists.map(([id, title, texts]) =>
        texts.length === 0 ? null : (
          <section key={id} aria-labelledby={id}>
            <div className="section-head">
              <h2 id={id}>{title}</h2>
              <span>
                <Cite sources={sources} />
              </span>
            </div>
            <ul className="plain">
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
        ),
      )}
      {topics && topics.length > 0 && (
        <section aria-labelledby="emner">
          <h2 id="emner">{m.topics()}</h2>
          <ul className="plain">
            {topics.map(({ id, text, sources: own }) => (
              <li key={id}>
                {text}&nbsp;
                <Cite sources={own} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Interactions body={body} />
    </>
  );
}

/** What it does for other bodies, and they for it. */
function Interactions({ body: { id: own, interactions } }: { body: Answer }) {
  const nodes = interactions?.nodes ?? [];
  if (nodes.length === 0) return null;
  return (
    <section aria-labelledby="samspil">
      <h2 id="samspil">{m.interactions()}</h2>
      <ul className="plain">
        {nodes.map(({ id, from, kind, to, what, basis, sources }) => (
          <li key={id}>
            {from.id === own ? from.name : <BodyNames bodies={[from]} />} {interactionKind(kind)} {to.id === own ? to.name : <BodyNames bodies={[to]} />}{' '}
            <BasisWord basis={basis} />
            &nbsp;
            <Cite sources={sources} />
            <span className="small">{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
