import { createHash, type Hash } from 'node:crypto';
import type { Format } from './formats.js';
import type { Reading } from './reading.js';
import type { RowPlan } from './row-plan.js';

/** What a manifest says of the file of a type in one format. */
export interface FileDigest {
  href: string;
  mediaType: string;
  bytes: number;
  sha256: string;
}

/** What a manifest says of a type. */
export interface TypeDigest {
  type: string;
  rows: number;
  /** Ids of the documents that its rows cite. */
  sources: string[];
  /** The data state none. */
  licence: null;
  files: FileDigest[];
}

/** Counts what is written of a type, in as many formats as it is written. */
export class Digesting {
  private readonly files = new Map<Format, { bytes: number; hash: Hash }>();
  private readonly cited = new Set<string>();
  private rows = 0;

  constructor(
    private readonly plan: RowPlan,
    private readonly formats: readonly Format[],
  ) {}

  /** The text of every row in a format, counted. Where there are several formats, they are written by turns or one after the other. The first page stands in the first text. */
  async *text(reading: Reading, formats: readonly Format[]): AsyncGenerator<string[], void> {
    const { columns } = this.plan;
    const isFirst = this.files.size === 0;
    let heads = formats.map((format) => format.head(columns));
    for await (const { rows, cited } of reading.pages(this.plan)) {
      if (isFirst) {
        this.rows += rows.length;
        for (const document of cited) this.cited.add(document);
      }
      yield formats.map((format, index) => this.count(format, heads[index]! + format.rows(columns, rows)));
      heads = formats.map(() => '');
    }
    yield formats.map((format, index) => this.count(format, heads[index]!));
  }

  /** Once all of it is written. */
  digest(day: string): TypeDigest {
    const { type } = this.plan;
    const files = this.formats.map((format) => {
      const { bytes, hash } = this.files.get(format)!;
      return { href: `export/${fileName(type, format)}?asOf=${day}`, mediaType: format.mediaType, bytes, sha256: hash.copy().digest('hex') };
    });
    return { type, rows: this.rows, sources: [...this.cited].sort(), licence: null, files };
  }

  private count(format: Format, text: string): string {
    let file = this.files.get(format);
    if (!file) this.files.set(format, (file = { bytes: 0, hash: createHash('sha256') }));
    file.bytes += Buffer.byteLength(text);
    file.hash.update(text);
    return text;
  }
}

export function fileName(type: string, { extension }: Pick<Format, 'extension'>): string {
  return `${type}.${extension}`;
}

/** The file of a type, page by page. */
export async function* fileOf(reading: Reading, plan: RowPlan, format: Format): AsyncGenerator<string, void> {
  for await (const [text] of new Digesting(plan, [format]).text(reading, [format])) if (text) yield text;
}
