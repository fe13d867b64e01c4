import { atomOf, TAG, type AtomEntry } from '../syndication/atom.js';
import { releaseHtml } from './html.js';
import type { Release } from './releases.js';

const ID = `${TAG}/schema`;

/** When nothing has been released yet. */
const NEVER = '2026-01-01';

/** The changelog as an Atom feed, an entry for each release, the newest first. */
export function changelogAtom(releases: readonly Release[]): string {
  return atomOf({
    id: ID,
    title: "Changelog of the portfolio graph's schema",
    language: 'en',
    updated: instant(releases[0]?.date ?? NEVER),
    self: 'changelog.atom',
    alternate: 'changelog',
    entries: releases.map(entryOf),
  });
}

function entryOf(release: Release): AtomEntry {
  const { version, date } = release;
  return {
    id: `${ID}/${version}`,
    title: `Schema ${version}`,
    updated: instant(date),
    alternate: `changelog#${version}`,
    content: { type: 'html', text: releaseHtml(release) },
  };
}

function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
