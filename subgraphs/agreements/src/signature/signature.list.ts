import { dayFilter, recordList } from '@portfolio/graphql';
import { SignatureStatus } from './signature.enums.js';
import { withStatus } from './signature.filters.js';
import { Signature } from './signature.type.js';

export const signatureList = recordList(Signature, {
  filter: {
    description: 'Conditions on a signature; all given ones must hold.',
    fields: { status: dayFilter(SignatureStatus, 'SignatureStatus', 'Whether it is signed, as reported on a day.', withStatus) },
  },
  orders: {
    MUNICIPALITY: ['municipality', "the municipality's code"],
    AGREEMENT: ['agreement', "the agreement's id"],
    PLACE_IN_SOURCE: ['placeInSource', 'the place on the slide'],
  },
  groups: { STATUS: ['status', 'status'], BASIS: ['basis', 'how it is known'], AGREEMENT: ['agreement', 'agreement'] },
});
