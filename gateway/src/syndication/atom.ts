import { escaped } from './xml.js';

/** A feed by RFC 4287. Ids are tags by RFC 4151, which stay what they are wherever the feed is served; moments are ISO 8601 in UTC; references are relative to the feed's own address. */
export interface AtomFeed {
  id: string;
  title: string;
  language: 'da' | 'en';
  updated: string;
  /** The feed itself. */
  self: string;
  /** The page with the same; absent where there is none. */
  alternate?: string;
  entries: readonly AtomEntry[];
}

export interface AtomEntry {
  id: string;
  title: string;
  updated: string;
  /** Absent where there is no page. */
  alternate?: string;
  category?: string;
  content: { type: 'text' | 'html'; text: string };
}

/** What the ids of all feeds of this graph begin with. */
export const TAG = 'tag:kombit.dk,2026:portfolio-graph';

/** The feed as XML, its entries in their order. */
export function atomOf({ id, title, language, updated, self, alternate, entries }: AtomFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${escaped(id)}</id>
<title>${escaped(title)}</title>
<updated>${escaped(updated)}</updated>
<author><name>KOMBIT</name></author>
<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
${linkTo(alternate)}${entries.map(entryOf).join('')}</feed>
`;
}

function entryOf({ id, title, updated, alternate, category, content }: AtomEntry): string {
  return `<entry>
<id>${escaped(id)}</id>
<title>${escaped(title)}</title>
<updated>${escaped(updated)}</updated>
${linkTo(alternate)}${category === undefined ? '' : `<category term="${escaped(category)}"/>\n`}<content type="${content.type}">${escaped(content.text)}</content>
</entry>
`;
}

function linkTo(page: string | undefined): string {
  return page === undefined ? '' : `<link rel="alternate" type="text/html" href="${escaped(page)}"/>\n`;
}
