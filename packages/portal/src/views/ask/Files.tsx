import { m } from '#messages';
import { CLIENT } from '../../app/client.ts';
import { serverPath } from '../../app/place.ts';
import type { Asked } from './asked.ts';

/** The answer as files; a CSV holds one table. */
export function Files({ asked, variables }: { asked: Asked; variables: Readonly<Record<string, unknown>> }) {
  const search = new URLSearchParams({ client: CLIENT, documentId: asked.document.documentId, variables: JSON.stringify(variables) }).toString();
  const at = (form: string) => `${serverPath(`graphql.${form}`)}?${search}`;
  return (
    <ul className="tags ask-files" aria-label={m.ask_files()}>
      <li>
        <a href={at('xlsx')}>{m.ask_xlsx()}</a>
      </li>
      {asked.isOneTable && (
        <li>
          <a href={at('csv')}>{m.ask_csv()}</a>
        </li>
      )}
      <li>
        <a href={at('jsonld')}>{m.ask_jsonld()}</a>
      </li>
    </ul>
  );
}
