import { defineEnum, type ValueOf } from '@portfolio/records';

export const SignatureStatus = defineEnum('SignatureStatus', 'Whether a municipality has signed an agreement.', {
  SIGNED: ['It has signed ("underskrevet").', 'Underskrevet'],
  MISSING: ['It has not signed ("mangler").', 'Mangler'],
  NOT_REPORTED: ['No source says.', 'Ikke oplyst'],
});
export type SignatureStatus = ValueOf<typeof SignatureStatus>;
