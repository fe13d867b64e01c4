import { stub } from '@portfolio/graphql';

export const Contract = stub('Contract');
export const Municipality = stub('Municipality', 'code');
export const Organisation = stub('Organisation');
export const Solution = stub('Solution');
