import { recordList } from '@portfolio/graphql';
import { Signature } from './signature.type.js';

export const signatureList = recordList(Signature, {
  filter: {
    description: 'Conditions on a signature; all given ones must hold.',
    fields: {
      status: 'Whether it is signed.',
      agreement: 'Its agreement.',
      municipality: 'Its municipality, by code.',
    },
  },
  orders: {
    MUNICIPALITY: ['municipality', "the municipality's code"],
    AGREEMENT: ['agreement', "the agreement's id"],
    PLACE_IN_SOURCE: ['placeInSource', 'the place on the slide'],
  },
  groups: { STATUS: ['status', 'status'], BASIS: ['basis', 'how it is known'], AGREEMENT: ['agreement', 'agreement'] },
});
