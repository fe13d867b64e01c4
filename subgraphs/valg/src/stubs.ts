import { stub } from '@portfolio/graphql';

export const Event = stub('Event');
export const Solution = stub('Solution');
