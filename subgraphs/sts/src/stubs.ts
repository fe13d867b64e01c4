import { stub } from '@portfolio/graphql';

export const Contract = stub('Contract');
export const Organisation = stub('Organisation');
