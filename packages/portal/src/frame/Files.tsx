import { m } from '#messages';
import { CLIENT } from '../app/client.ts';
import { serverPath } from '../app/place.ts';
import type { ViewAnswer } from '../app/use-view.ts';

/** A view's answer as files; a CSV holds one table. */
export function Files({ asked: { document, variables } }: Pick<ViewAnswer<unknown>, 'asked'>) {
  const search = new URLSearchParams({ client: CLIENT, documentId: document.documentId, variables: JSON.stringify(variables) }).toString();
  const forms = [['xlsx', m.file_xlsx()], ...(document.isOneTable ? [['csv', m.file_csv()]] : []), ['jsonld', m.file_jsonld()]] as const;
  return (
    <ul className="files" aria-label={m.files()}>
      {forms.map(([form, text]) => (
        <li key={form}>
          <a href={`${serverPath(`graphql.${form}`)}?${search}`}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
