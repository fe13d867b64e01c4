import { useParams } from 'react-router';
import { m } from '#messages';
import { useDay, validDay } from '../../app/day.ts';
import { ORGANISATION } from '../../app/links.tsx';
import { useParameters } from '../../app/parameters.ts';
import { useView } from '../../app/use-view.ts';
import { Heading } from '../../frame/Heading.tsx';
import { NotFound } from '../../frame/NotFound.tsx';
import { View } from '../../frame/View.tsx';
import { Cite } from '../../parts/sources.tsx';
import { ModelName } from '../../parts/ModelName.tsx';
import { Subscribe } from '../../parts/Subscribe.tsx';
import { ViewUnavailable } from '../../frame/ViewUnavailable.tsx';
import { bodyKind } from '../../parts/words.ts';
import { Aside } from './Aside.tsx';
import { PortalBody } from './body.generated.ts';
import { Composition } from './Composition.tsx';
import { Meeting } from './Meeting.tsx';
import { MEETING, PROPOSED, SERVED } from './parameters.ts';
import { Texts } from './Texts.tsx';

/** A body: what it may decide, who sits in it, what is due before it meets. */
export default function Body() {
  const { body: id = '' } = useParams();
  const [parameters] = useParameters();
  const [day] = useDay();
  const [meeting, servedUntil, proposedFrom] = [MEETING, SERVED, PROPOSED].map((name) => validDay(parameters.get(name)));
  const answer = useView(PortalBody, {
    id,
    meeting: meeting ?? day,
    hasMeeting: meeting !== undefined,
    servedUntil: servedUntil ?? day,
    proposedFrom: proposedFrom ?? day,
    hasTerm: servedUntil !== undefined && proposedFrom !== undefined,
    day,
  });
  const { data, loading, missing } = answer;
  const body = data?.body;
  if (data && !body && !loading && missing.length === 0) return <NotFound text={m.no_body({ id })} />;
  const title = body?.name ?? m.body();
  return (
    <View answer={answer} title={title} dataAsOf={data?.dataAsOf?.asOf} crumbs={[{ text: m.governance(), to: ORGANISATION }, { text: title }]}>
      {!body && data && <ViewUnavailable title={title} part={m.part_governance()} />}
      {body && (
        <>
          <p className="over-title">
            {bodyKind(body.kind)}
            {body.models.map((model) => (
              <span key={model.id}>
                {' · '}
                <ModelName model={model} />
              </span>
            ))}
          </p>
          <Heading>{title}</Heading>
          {body.aliases.length > 0 && <p className="under-title">{m.also_called({ names: body.aliases.join(', ') })}</p>}
          <p className="lead">
            {body.purpose ?? m.purpose_not_stated()}&nbsp;
            <Cite sources={body.sources} />
          </p>
          <Subscribe calendar={body.id} />
          <Meeting body={body} meeting={meeting} day={day} />
          <div className="columns">
            <div>
              <Composition body={body} />
              <Texts body={body} />
            </div>
            <Aside body={body} served={servedUntil} proposed={proposedFrom} />
          </div>
        </>
      )}
    </View>
  );
}
