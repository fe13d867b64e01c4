import { recordList } from '@portfolio/graphql';
import { ServiceMessageIssuer } from './service-message-issuer.type.js';

export const serviceMessageIssuerList = recordList(ServiceMessageIssuer, {
  filter: { description: 'Conditions on an issuer of service messages; all given ones must hold.' },
  orders: { SOLUTION: ['solution', "the solution's id"], AS_OF: ['asOfTo', 'the latest day that it was so'] },
  groups: { ORGANISATION: ['organisation', 'organisation'] },
});
