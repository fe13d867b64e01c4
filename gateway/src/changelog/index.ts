export { changelogAtom } from './atom.js';
export { changelogHtml } from './html.js';
export { changelogMarkdown } from './markdown.js';
export { compareVersions, publicReleases, readReleases, type Release } from './releases.js';
