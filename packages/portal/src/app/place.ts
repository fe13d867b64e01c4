import { ENGLISH } from './addresses.ts';

/** The module's own address: the build puts all scripts into one folder below the portal's root, whatever path prefix a proxy takes off. */
const module: string = import.meta.url;

/** The portal's root, with a slash at its end. */
export const ROOT = new URL('..', module).pathname;

const below = `/${location.pathname.slice(ROOT.length)}`;

export type Language = 'da' | 'en';

/** The language of this page, by its address. */
export const LANGUAGE: Language = below === ENGLISH || below.startsWith(`${ENGLISH}/`) ? 'en' : 'da';

/** What the router's addresses stand below, without a slash at its end. */
export const BASENAME = `${ROOT}${LANGUAGE === 'en' ? ENGLISH.slice(1) : ''}`.replace(/\/$/, '');

/** Where something of this server that is not the portal's stands. */
export function serverPath(path: string): string {
  return `${ROOT}${path.replace(/^\//, '')}`;
}

/** The same view in another language; `path` is the router's. */
export function inLanguage(language: Language, path: string): string {
  return `${ROOT}${language === 'en' ? ENGLISH.slice(1) : ''}${path}`.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
}
