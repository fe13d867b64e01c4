import { Fragment } from 'react';
import { m } from '#messages';
import { municipalityPath, ViewLink } from '../../app/links.tsx';
import { LANGUAGE } from '../../app/place.ts';
import { kkrName } from '../../parts/names.ts';
import type { PortalMapQuery } from './map.generated.ts';
import type { Kkr, MunicipalityState } from './states.ts';
import { STATUSES, statusWord } from './status-words.ts';

type Coverage = NonNullable<PortalMapQuery['agreement']>['coverage'];

const PERCENT = new Intl.NumberFormat(LANGUAGE === 'da' ? 'da-DK' : 'en-GB', { style: 'percent', maximumFractionDigits: 1, minimumFractionDigits: 1 });
const share = ({ signedPercentage }: { signedPercentage?: number | null }) =>
  signedPercentage == null ? m.not_stated() : PERCENT.format(signedPercentage / 100);
const shortName = ({ name }: Kkr) => kkrName(name);

/** The map's figures as a table. */
export function Coverages({ kkrs, total }: { kkrs: PortalMapQuery['kkrGeographies']; total: Coverage | undefined }) {
  if (!total) return null;
  return (
    <section aria-labelledby="tabel">
      <h2 id="tabel" className="aside-title">
        {m.same_as_table()}
      </h2>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{m.kkr()}</th>
            <th scope="col">{m.signed()}</th>
            <th scope="col">{m.missing()}</th>
            <th scope="col">{m.in_all()}</th>
            <th scope="col">{m.share()}</th>
          </tr>
        </thead>
        <tbody>
          {(kkrs ?? []).flatMap((kkr) =>
            kkr.coverage ? (
              <tr key={kkr.id}>
                <th scope="row">{shortName(kkr)}</th>
                <td>{kkr.coverage.signed}</td>
                <td>{kkr.coverage.missing}</td>
                <td>{kkr.coverage.total}</td>
                <td>{share(kkr.coverage)}</td>
              </tr>
            ) : (
              []
            ),
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{m.whole_country()}</th>
            <td>{total.signed}</td>
            <td>{total.missing}</td>
            <td>{total.total}</td>
            <td>{share(total)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** All municipalities by KKR geography and state: the map in text. */
export function ByKkr({ kkrs, states }: { kkrs: PortalMapQuery['kkrGeographies']; states: ReadonlyMap<string, MunicipalityState> }) {
  const all = [...states.values()].sort((a, b) => a.name.localeCompare(b.name, 'da'));
  const statuses = [...STATUSES.filter((status) => all.some((state) => state.status === status)), undefined];
  return (
    <section aria-labelledby="alle">
      <h2 id="alle">{m.all_municipalities({ count: all.length })}</h2>
      <dl className="by-kkr">
        {(kkrs ?? []).map((kkr) => (
          <Fragment key={kkr.id}>
            <dt>{shortName(kkr)}</dt>
            {statuses.map((status) => {
              const some = all.filter((state) => state.kkr.id === kkr.id && state.status === status);
              if (some.length === 0) return null;
              return (
                <dd key={status ?? 'none'}>
                  {status && <strong>{statusWord(status)}: </strong>}
                  {some.map((state, index) => (
                    <Fragment key={state.code}>
                      {index > 0 && ', '}
                      <ViewLink to={municipalityPath(state)}>{state.name}</ViewLink>
                    </Fragment>
                  ))}
                </dd>
              );
            })}
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
