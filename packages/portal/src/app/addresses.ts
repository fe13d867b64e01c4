/** The portal's addresses, as patterns of its router: `:name` is one segment, `?` says that it may be left out. What is not listed here is not the portal's. */
export const ADDRESSES = {
  radar: '/',
  map: '/kort',
  municipality: '/kommuner/:municipality',
  solutions: '/loesninger',
  solution: '/loesninger/:solution',
  outage: '/loesninger/:solution/nedbrud',
  agreements: '/aftaler',
  agreement: '/aftaler/:agreement',
  tasks: '/opgaver',
  organisation: '/styring/organisation',
  wheel: '/styring/aarshjul',
  route: '/styring/beslutningsveje',
  body: '/organer/:body',
  documents: '/kilder',
  document: '/kilder/:document',
  ask: '/spoerg/:question?',
  search: '/soeg',
  accessibility: '/tilgaengelighed',
} as const;

/** The English portal has the same addresses below this one. */
export const ENGLISH = '/en';

/** All addresses, in both languages: the gateway answers these with the portal's page. */
export function addresses(): string[] {
  return Object.values(ADDRESSES).flatMap((address) => [address, `${ENGLISH}${address === '/' ? '' : address}`]);
}
