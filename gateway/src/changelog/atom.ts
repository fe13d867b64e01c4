import { escaped, releaseHtml } from './html.js';
import type { Release } from './releases.js';

/** By RFC 4151: an id stays what it is wherever the feed is served. */
const ID = 'tag:kombit.dk,2026:portfolio-graph/schema';

/** When nothing has been released yet. */
const NEVER = '2026-01-01';

/** The changelog as an Atom feed (RFC 4287), an entry for each release, the newest first. */
export function changelogAtom(releases: readonly Release[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${ID}</id>
<title>Changelog of the portfolio graph's schema</title>
<updated>${instant(releases[0]?.date ?? NEVER)}</updated>
<author><name>KOMBIT</name></author>
<link rel="self" type="application/atom+xml" href="changelog.atom"/>
<link rel="alternate" type="text/html" href="changelog"/>
${releases.map(entryOf).join('')}</feed>
`;
}

function entryOf(release: Release): string {
  const version = escaped(release.version);
  return `<entry>
<id>${ID}/${version}</id>
<title>Schema ${version}</title>
<updated>${instant(release.date)}</updated>
<link rel="alternate" type="text/html" href="changelog#${version}"/>
<content type="html">${escaped(releaseHtml(release))}</content>
</entry>
`;
}

function instant(day: string): string {
  return `${escaped(day)}T00:00:00Z`;
}
