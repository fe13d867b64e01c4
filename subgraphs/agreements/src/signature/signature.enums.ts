import { defineEnum, type ValueOf } from '@portfolio/records';

export const SignatureStatus = defineEnum('SignatureStatus', 'Whether a municipality has signed an agreement ("underskrift").', {
  SIGNED: ['It has signed ("underskrevet").', 'Underskrevet'],
  PARTLY_SIGNED: ['It has signed some of its parts ("delvist underskrevet").', 'Delvist underskrevet'],
  MISSING: ['It has not signed ("mangler").', 'Mangler'],
  NOT_REPORTED: ['Nobody has reported it ("ikke oplyst").', 'Ikke oplyst'],
});
export type SignatureStatus = ValueOf<typeof SignatureStatus>;
