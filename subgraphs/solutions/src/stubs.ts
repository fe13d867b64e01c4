import { stub } from '@portfolio/graphql';

export const Municipality = stub('Municipality', 'code');
export const Organisation = stub('Organisation');
export const StaffingStep = stub('StaffingStep');
