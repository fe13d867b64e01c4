import { useContext } from 'react';
import { m } from '#messages';
import { Facts } from '../../parts/Facts.tsx';
import { Unavailable } from '../../parts/Unavailable.tsx';
import { columnsOf, isObject, isPart, isTable, measureOf, rowFields, rowsOf, rowType, shownFields } from './answer.ts';
import type { Answer, Field } from './asked.ts';
import { AsBars, Bars } from './Bars.tsx';
import { Cell, headingOf, Name } from './Cell.tsx';

interface PartProps {
  field: Field;
  value: unknown;
  level: 3 | 4 | 5;
  /** Whether a part of the graph failed: what is null may be that. */
  isFailing: boolean;
}

/** A field of an answer under its heading: a list as a table, an object as facts with its lists as tables below them. */
export function Part({ field, value, level, isFailing }: PartProps) {
  const Heading = `h${level}` as const;
  const heading = headingOf(field);
  if (value === null || value === undefined) {
    return (
      <section>
        <Heading>{heading}</Heading>
        {isFailing ? <Unavailable part={heading} /> : <p>{m.ask_unknown()}</p>}
      </section>
    );
  }
  const rows = rowsOf(field, value);
  if (rows) {
    const total = isObject(value) && typeof value.totalCount === 'number' ? value.totalCount : rows.length;
    return (
      <section>
        <Heading>
          {heading} · {total}
        </Heading>
        {groupsOf(field, value, isFailing)}
        {rows.length > 0 ? <RowsOf field={field} rows={rows} /> : <p>{m.ask_empty()}</p>}
        {total > rows.length && <p className="small">{m.ask_first({ shown: rows.length, total })}</p>}
      </section>
    );
  }
  if (!isObject(value)) return <Facts facts={[[heading, <Cell key="" field={field} value={value} around={{}} />]]} />;
  return (
    <section>
      <Heading>
        {heading}
        {typeof value.label === 'string' && ': '}
        <Name thing={value} />
      </Heading>
      <Details fields={field.fields ?? []} type={field.type} thing={value} level={level === 3 ? 4 : 5} isFailing={isFailing} />
    </section>
  );
}

/** How the rows are distributed, where that is asked. */
function groupsOf(field: Field, value: unknown, isFailing: boolean) {
  const groups = field.fields?.find(({ key }) => key === 'groups');
  return groups && isObject(value) && <Part field={groups} value={value.groups} level={4} isFailing={isFailing} />;
}

interface DetailsProps {
  fields: readonly Field[];
  type: string;
  thing: Answer;
  level: 4 | 5;
  isFailing: boolean;
}

function Details({ fields, type, thing, level, isFailing }: DetailsProps) {
  const shown = shownFields(fields, type);
  const isApart = (field: Field) => isTable(field) || isPart(field);
  const facts = shown.filter((field) => !isApart(field));
  return (
    <>
      {facts.length > 0 && (
        <Facts facts={facts.map((field) => [headingOf(field), <Cell key={field.key} field={field} value={thing[field.key]} around={thing} />])} />
      )}
      {shown.filter(isApart).map((field) => (
        <Part key={field.key} field={field} value={thing[field.key]} level={level} isFailing={isFailing} />
      ))}
    </>
  );
}

function RowsOf({ field, rows }: { field: Field; rows: readonly Answer[] }) {
  const measure = measureOf(field);
  return useContext(AsBars) && measure ? <Bars field={field} rows={rows} measure={measure} /> : <Table field={field} rows={rows} />;
}

function Table({ field, rows }: { field: Field; rows: readonly Answer[] }) {
  const fields = rowFields(field) ?? [];
  const { head, others } = columnsOf(fields, rowType(field));
  const isNumber = ({ type }: Field) => type === 'Int' || type === 'Float';
  return (
    <table className="wide-table list-table ask-table" aria-label={headingOf(field)}>
      <thead>
        <tr>
          <th scope="col">{head ? headingOf(head) : m.ask_name()}</th>
          {others.map((column) => (
            <th key={column.key} scope="col" className={isNumber(column) ? 'number' : undefined}>
              {headingOf(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{head ? <Head field={head} row={row} /> : <Name thing={row} />}</th>
            {others.map((column) => (
              <td key={column.key} data-label={headingOf(column)} className={isNumber(column) ? 'number' : undefined}>
                <Cell field={column} value={row[column.key]} around={row} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What heads a row instead of its own name, with the row's sources. */
function Head({ field, row }: { field: Field; row: Answer }) {
  const { label: _label, ...unnamed } = row;
  return (
    <>
      <Cell field={field} value={row[field.key]} around={row} />
      <Name thing={unnamed} />
    </>
  );
}
