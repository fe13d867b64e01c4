export { Coalesced } from '@portfolio/database';
