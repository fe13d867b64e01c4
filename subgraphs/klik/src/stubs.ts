import { stub } from '@portfolio/graphql';

export const DataAccess = stub('DataAccess');
export const Event = stub('Event');
export const Municipality = stub('Municipality', 'code');
export const Organisation = stub('Organisation');
export const RecipientGroup = stub('RecipientGroup');
export const Solution = stub('Solution');
