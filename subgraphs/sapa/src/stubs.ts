import { stub } from '@portfolio/graphql';

export const KlikTask = stub('KlikTask');
export const Organisation = stub('Organisation');
export const Solution = stub('Solution');
