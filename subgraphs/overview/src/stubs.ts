import { citationType, stub } from '@portfolio/graphql';

export const Agreement = stub('Agreement');
export const Body = stub('Body');
export const Document = stub('Document');
export const DocumentSection = stub('DocumentSection');
export const KkrGeography = stub('KkrGeography');
export const Municipality = stub('Municipality', 'code');
export const Organisation = stub('Organisation');
export const Region = stub('Region');
export const Signature = stub('Signature');
export const Solution = stub('Solution');

export const Citation = citationType(
  () => Document,
  () => DocumentSection,
  'overview',
);
