import type { Release } from './releases.js';
import { sectionsOf, type Line } from './sections.js';

/** The changelog as Markdown, the newest release first. */
export function changelogMarkdown(releases: readonly Release[]): string {
  const parts = releases.flatMap((release) => [
    `## ${release.version} (${release.date})`,
    ...sectionsOf(release).flatMap(({ heading, lines }) => [`### ${heading}`, lines.map(itemOf).join('\n')]),
  ]);
  return `${['# Changelog of the schema', ...(parts.length > 0 ? parts : ['Nothing has been released yet.'])].join('\n\n')}\n`;
}

function itemOf({ parts, text, details }: Line): string {
  const list = parts.map((part) => `\`${part}\``).join(', ');
  const said = text.replaceAll(/\s+/g, ' ');
  return [`- ${[list, said].filter(Boolean).join(': ')}`, ...details.map((detail) => `  - ${detail}`)].join('\n');
}
