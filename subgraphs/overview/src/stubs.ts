import { stub } from '@portfolio/graphql';

export const Agreement = stub('Agreement');
export const Body = stub('Body');
export const KkrGeography = stub('KkrGeography');
export const Municipality = stub('Municipality', 'code');
export const Organisation = stub('Organisation');
export const Region = stub('Region');
export const Signature = stub('Signature');
export const Solution = stub('Solution');
