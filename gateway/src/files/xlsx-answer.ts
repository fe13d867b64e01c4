import type { Readable } from 'node:stream';
import type { GatewayServices } from '../http/gateway-services.js';
import type { Answer } from './answer-file.js';
import { cellOf } from './cells.js';
import { partsOf } from './parts.js';
import { documentsIn, provenanceSheet } from './provenance.js';
import { tablesOf, type Table } from './tables.js';
import { workbookOf, type Sheet } from './xlsx.js';

/** What the sheet of an answer without a list of rows is called. */
const ONE_ROW = 'Svar';

/** An answer as a workbook: a sheet for each of its tables, and last one that says what it is the answer to. Rejects with BadRequest for what a sheet cannot hold. */
export async function xlsxOf({ data, executed, context }: Answer, { gateway, version }: Pick<GatewayServices, 'gateway' | 'version'>): Promise<Readable> {
  const parts = partsOf(executed);
  const at = new Date();
  const dataVersion = await version(gateway.subgraphs).catch(() => undefined);
  const documents = documentsIn(parts, data);
  const provenance = provenanceSheet({ executed, context, schemaVersion: gateway.schemaVersion, dataVersion, documents, at });
  return workbookOf([...tablesOf(parts).map((table) => sheetOf(table, data)), provenance], at);
}

function sheetOf({ name, columns, rows }: Table, data: object): Sheet {
  return {
    name: name || ONE_ROW,
    head: columns.map((column) => column.name),
    *rows() {
      for (const row of rows(data)) yield row.map((value, index) => cellOf(value, columns[index]!.type));
    },
  };
}
