import { defineEnum, type ValueOf } from '@portfolio/records';

export const AssignmentRole = defineEnum('AssignmentRole', 'What a body is to a solution that is assigned to it.', {
  STEERING: ['It steers it ("styregruppe").', 'Styrer'],
  ADVISORY: ['It advises on it ("rådgiver").', 'Rådgiver'],
  INCIDENT: ['It takes up its outages and incidents ("hændelser").', 'Tager hændelser op'],
});
export type AssignmentRole = ValueOf<typeof AssignmentRole>;
