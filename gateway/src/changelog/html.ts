import { escaped } from '../syndication/xml.js';
import type { Release } from './releases.js';
import { sectionsOf, type Line } from './sections.js';

/** The changelog as a page, the newest release first. */
export function changelogHtml(releases: readonly Release[]): string {
  const articles = releases.map((release) => `<article id="${escaped(release.version)}">\n<h2>${titleOf(release)}</h2>\n${releaseHtml(release)}</article>\n`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Changelog of the schema</title>
<link rel="alternate" type="application/atom+xml" title="Changelog of the schema" href="changelog.atom">
</head>
<body>
<main>
<h1>Changelog of the schema</h1>
${articles.length > 0 ? articles.join('') : '<p>Nothing has been released yet.</p>\n'}</main>
</body>
</html>
`;
}

/** What a release changed, as HTML; it is also well-formed XML. */
export function releaseHtml(release: Release): string {
  return sectionsOf(release)
    .map(({ heading, lines }) => `<h3>${heading}</h3>\n<ul>\n${lines.map(itemOf).join('')}</ul>\n`)
    .join('');
}

function titleOf({ version, date }: Release): string {
  return `${escaped(version)} <time datetime="${escaped(date)}">${escaped(date)}</time>`;
}

function itemOf({ parts, text, details }: Line): string {
  const list = parts.map((part) => `<code>${escaped(part)}</code>`).join(', ');
  const inside = details.map((detail) => `<li>${withCode(detail)}</li>`).join('');
  return `<li>${[list, withCode(text)].filter(Boolean).join(': ')}${inside && `<ul>${inside}</ul>`}</li>\n`;
}

/** What stands in back quotes is code. */
function withCode(text: string): string {
  return escaped(text).replaceAll(/`([^`]*)`/g, '<code>$1</code>');
}
