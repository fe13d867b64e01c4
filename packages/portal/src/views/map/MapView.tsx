import { useState } from 'react';
import { m } from '#messages';
import { useDay } from '../../app/day.ts';
import { useParameters } from '../../app/parameters.ts';
import { useView } from '../../app/use-view.ts';
import { NotFound } from '../../frame/NotFound.tsx';
import { Heading } from '../../frame/Heading.tsx';
import { View } from '../../frame/View.tsx';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { Cite } from '../../parts/sources.tsx';
import { agreementName, kkrName } from '../../parts/names.ts';
import { Notice } from '../../parts/Notice.tsx';
import { ByKkr, Coverages } from './Tables.tsx';
import { ChosenCard } from './ChosenCard.tsx';
import { Legend } from './Legend.tsx';
import { PortalMap, type PortalMapQuery } from './map.generated.ts';
import { statesOf, type MunicipalityState } from './states.ts';
import { TileMap } from './TileMap.tsx';

/** Shown where the address names none: the agreement of which a source says who has signed. */
const AGREEMENT = 'k-aftale-datastandard';

/** Who has signed an agreement, on a map and as tables. */
export default function MapView() {
  const [parameters, put] = useParameters();
  const [day] = useDay();
  const agreementId = parameters.get('aftale') ?? AGREEMENT;
  const answer = useView(PortalMap, { agreement: agreementId, day });
  const [pointed, setPointed] = useState<string | undefined>();
  const { data, loading, missing } = answer;
  if (data && !data.agreement && !loading && missing.length === 0) return <NotFound text={m.no_agreement({ id: agreementId })} />;

  const chosen = parameters.get('valgt') ?? undefined;
  const zoom = parameters.get('kkr') ?? undefined;
  const states: ReadonlyMap<string, MunicipalityState> = data ? statesOf(data) : new Map();
  const inCard = states.get(pointed ?? chosen ?? '');
  const agreement = data?.agreement;
  const signed = agreement?.signatures?.nodes.find(({ status }) => status === 'SIGNED');
  return (
    <View
      answer={answer}
      title={m.map()}
      dataAsOf={data?.dataAsOf?.asOf}
      crumbs={[{ text: m.map() }, ...(agreement ? [{ text: agreementName(agreement) }] : [])]}
    >
      {data && (
        <>
          <Heading>{m.map()}</Heading>
          <p className="lead">
            {sentence(data)}&nbsp;
            <Cite sources={agreement?.signatures?.nodes[0]?.sources ?? agreement?.sources} />
          </p>
          <div className="filters">
            <label>
              <span>{m.agreement()}</span>
              <select className="form-select" value={agreementId} onChange={({ target }) => put({ aftale: target.value })}>
                {(data.agreements?.nodes ?? (agreement ? [{ ...agreement, coverage: agreement.coverage }] : [])).map(({ id, label, coverage }) => (
                  <option key={id} value={id}>
                    {coverage && coverage.notReported === coverage.total ? m.option_not_reported({ label }) : label}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <div className="map-columns">
            <div>
              {!agreement && (
                <Notice kind="warning">
                  <p>{m.map_without_signatures()}</p>
                </Notice>
              )}
              {agreement && <Legend coverage={agreement.coverage} basis={signed?.basis} />}
              <TileMap
                states={states}
                chosen={chosen}
                zoom={data.kkrGeographies?.some(({ id }) => id === zoom) ? zoom : undefined}
                onPoint={setPointed}
                onChoose={(code) => put({ valgt: code })}
              />
              <div className="zooms" role="group" aria-label={m.zoom()}>
                {(data.kkrGeographies ?? []).map(({ id, name }) => (
                  <button
                    key={id}
                    type="button"
                    className="button button-secondary"
                    aria-pressed={zoom === id}
                    onClick={() => put({ kkr: zoom === id ? undefined : id })}
                  >
                    {kkrName(name)}
                  </button>
                ))}
              </div>
              <p className="small">{m.map_explained()}</p>
            </div>
            <div>
              <ChosenCard state={inCard} />
              <Coverages kkrs={data.kkrGeographies} total={agreement?.coverage} />
            </div>
          </div>
          <ByKkr kkrs={data.kkrGeographies} states={states} />
          <p className="small">
            {signed && signed.basis !== 'STATED' && (
              <>
                {m.derived_signatures()} <BasisWord basis={signed.basis} />
              </>
            )}
          </p>
        </>
      )}
    </View>
  );
}

function sentence({ agreement }: PortalMapQuery): string {
  if (!agreement) return m.map_question();
  const { coverage } = agreement;
  const name = agreementName(agreement);
  if (coverage.notReported === coverage.total) return m.map_not_reported({ agreement: name });
  return m.map_sentence({ agreement: name, signed: coverage.signed, total: coverage.total });
}
