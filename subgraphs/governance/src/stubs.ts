import { stub } from '@portfolio/graphql';

export const KkrGeography = stub('KkrGeography');
export const Solution = stub('Solution');
