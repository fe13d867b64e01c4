import { federationOne } from './federation-one.js';
import { keys } from './keys.js';
import { lists } from './lists.js';
import { marks } from './marks.js';
import { media } from './media.js';
import { mutations } from './mutations.js';
import { nodes } from './nodes.js';
import { provides } from './provides.js';
import { requires } from './requires.js';
import { shared } from './shared.js';
import { unions } from './unions.js';
import type { World } from './world.js';

export { REFUSED } from './refused.js';
export type { World } from './world.js';

export const WORLDS: readonly World[] = [keys, requires, provides, shared, media, unions, nodes, mutations, lists, federationOne, marks];
