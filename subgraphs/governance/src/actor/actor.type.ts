import { createUnionType } from 'type-graphql';
import { Body } from '../body/body.type.js';
import { Organisation } from '../organisation/organisation.type.js';

export const Actor = createUnionType({
  name: 'Actor',
  description: 'Who acts in a governance model: one of its bodies, or an organisation as a whole.',
  types: () => [Body, Organisation] as const,
});
