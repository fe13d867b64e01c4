import { m } from '#messages';
import { municipalityPath, ViewLink } from '../../app/links.tsx';
import { SignatureChip } from '../../parts/SignatureChip.tsx';
import { Cite } from '../../parts/sources.tsx';
import type { MunicipalityState } from './states.ts';

/** The municipality that is pointed at or chosen. */
export function ChosenCard({ state }: { state: MunicipalityState | undefined }) {
  return (
    <section className="card" aria-label={m.chosen_municipality()} aria-live="polite">
      <p className="small">{m.chosen_municipality()}</p>
      {!state && <p>{m.none_chosen()}</p>}
      {state && (
        <>
          <h2 className="card-title">{state.name}</h2>
          <p>
            {state.code} · {state.kkr.name}
          </p>
          {state.status && (
            <p>
              <SignatureChip status={state.status} basis={state.signature?.basis} /> <Cite sources={state.signature?.sources} />
            </p>
          )}
          <p>
            <ViewLink to={municipalityPath(state)} className="button button-secondary">
              {m.open({ name: state.name })}
            </ViewLink>
          </p>
        </>
      )}
    </section>
  );
}
