import { createContext, useContext } from 'react';
import { m } from '#messages';
import { MODEL, ORGANISATION, pathOf, ViewLink } from '../../app/links.tsx';
import { LANGUAGE } from '../../app/place.ts';
import { BasisWord } from '../../parts/BasisWord.tsx';
import { date, distance } from '../../parts/dates.ts';
import { Cite, type Citation } from '../../parts/sources.tsx';
import { basisOf, isCount, isObject, rowFields, rowsOf, rowType, shownFields } from './answer.ts';
import { inWords, type Answer, type Asked, type Field } from './asked.ts';

/** The words for the values of enums. */
export const Enums = createContext<Asked['enums']>({});

const NUMBER = new Intl.NumberFormat(LANGUAGE === 'da' ? 'da-DK' : 'en-GB');

export const headingOf = ({ words, key }: Field): string => (words ? inWords(words) : key);

/** What a field says, with its own sources. */
export function Cell({ field, value, around }: { field: Field; value: unknown; around: Answer }) {
  const basis = basisOf(field.key, around);
  return (
    <>
      <Value field={field} value={value} />
      {basis && (
        <>
          {' '}
          <BasisWord basis={basis} />
        </>
      )}
    </>
  );
}

function Value({ field, value }: { field: Field; value: unknown }) {
  const rows = rowsOf(field, value);
  if (value === null || value === undefined) return <span className="unknown">{m.not_stated()}</span>;
  if (isCount(field) && isObject(value)) return NUMBER.format(value.totalCount as number);
  if (rows) return <Items field={field} rows={rows} />;
  if (isObject(value)) return <Thing fields={field.fields ?? []} type={field.type} thing={value} />;
  return <Leaf field={field} value={value} />;
}

function Items({ field, rows }: { field: Field; rows: readonly Answer[] }) {
  const fields = rowFields(field);
  if (rows.length === 0) return <span className="unknown">{m.ask_none()}</span>;
  return (
    <ul className="ask-items">
      {rows.map((row, index) => (
        <li key={index}>{fields && isObject(row) ? <Thing fields={fields} type={rowType(field)} thing={row} /> : <Leaf field={field} value={row} />}</li>
      ))}
    </ul>
  );
}

/** A thing's name, which leads to its view, its sources, and what else is said of it. */
function Thing({ fields, type, thing }: { fields: readonly Field[]; type: string; thing: Answer }) {
  if (type === 'ApproximateDate') return <ApproximateDate fields={fields} value={thing} />;
  const others = shownFields(fields, type);
  const isNamed = typeof thing.label === 'string';
  return (
    <>
      {isNamed && <Name thing={thing} />}
      {others.map((field) => (
        <span key={field.key} className={isNamed ? 'ask-more' : undefined}>
          {(isNamed || others.length > 1) && `${headingOf(field)}: `}
          <Cell field={field} value={thing[field.key]} around={thing} />{' '}
        </span>
      ))}
      {!isNamed && <Name thing={thing} />}
    </>
  );
}

/** The name of a thing, its sources, and how it is known; a value without a name has its sources only. */
export function Name({ thing }: { thing: Answer }) {
  const { label, basis, sources } = thing;
  return (
    <>
      {typeof label === 'string' && <Linked thing={thing} label={label} />}
      <Cite sources={sources as Citation[] | undefined} />
      {typeof basis === 'string' && (
        <>
          {' '}
          <BasisWord basis={basis} />
        </>
      )}
    </>
  );
}

function Linked({ thing, label }: { thing: Answer; label: string }) {
  const [type, id, code] = [String(thing.__typename), String(thing.id), thing.code as string | undefined];
  if (type === 'GovernanceModel') {
    return (
      <ViewLink to={ORGANISATION} parameters={{ [MODEL]: id }}>
        {label}
      </ViewLink>
    );
  }
  const path = pathOf(type, { id, code, name: label });
  return path ? <ViewLink to={path}>{label}</ViewLink> : label;
}

function Leaf({ field: { type, isEnum }, value }: { field: Field; value: unknown }) {
  const enums = useContext(Enums);
  if (typeof value === 'boolean') return value ? m.yes() : m.no();
  if (typeof value === 'number') return NUMBER.format(value);
  const text = String(value);
  if (isEnum) {
    const words = enums[type]?.[text];
    return words ? inWords(words) : text;
  }
  return type === 'Date' ? date(text) : text;
}

/** The earliest and latest day that are asked for, once where they are the same; how exact they are, and how far. */
function ApproximateDate({ fields, value }: { fields: readonly Field[]; value: Answer }) {
  const asked = (key: string) => fields.find((field) => field.key === key);
  const days = [...new Set(['from', 'to', 'date'].flatMap((key) => (typeof value[key] === 'string' ? value[key] : [])))];
  const isDated = ['from', 'to', 'date'].some(asked);
  const far = typeof value.daysUntil === 'number' ? distance({ daysUntil: value.daysUntil, status: 'KNOWN' }) : undefined;
  const [precision, status] = [asked('precision'), asked('status')];
  return (
    <>
      {days.map(date).join(' – ')}
      {far && <span className={isDated ? 'ask-more' : undefined}>{far}</span>}
      {days.length > 0 && precision && value.precision !== 'DAY' && value.precision !== null && (
        <span className="ask-more">
          <Leaf field={precision} value={value.precision} />
        </span>
      )}
      {days.length === 0 && !far && (status ? <Leaf field={status} value={value.status} /> : isDated && <span className="unknown">{m.not_stated()}</span>)}
      {fields
        .filter(({ key }) => /days/i.test(key) && key !== 'daysUntil')
        .map((field) => (
          <span key={field.key} className="ask-more">
            {headingOf(field)}: <Value field={field} value={value[field.key]} />
          </span>
        ))}
    </>
  );
}
