import { defineEnum } from '@portfolio/records';

export const InteractionKind = defineEnum('InteractionKind', 'What one body does for another.', {
  RECOMMENDS_TO: ['Puts a recommendation before it ("indstiller").', 'Indstiller til'],
  ADVISES: ['Advises it ("rådgiver").', 'Rådgiver'],
  SETS_FRAME_FOR: ['Sets the frame it works in ("ramme").', 'Sætter rammen for', 'Sets the frame for'],
  INITIATES: ['Starts its work ("igangsætter").', 'Igangsætter'],
  INFORMS: ['Keeps it informed ("orienterer").', 'Orienterer'],
  DECIDES_FOR: ['Decides what it is to carry out ("beslutter").', 'Beslutter for'],
  SUPPORTS: ['Supports it with knowledge or people.', 'Understøtter'],
  SETS_UP: ['Sets it up ("nedsætter").', 'Nedsætter'],
  APPROVES: ['Approves that it is set up ("godkender").', 'Godkender'],
  PROVIDES_STATUS_TO: ['Delivers its status before a meeting.', 'Giver status til'],
  COORDINATES_WITH: ['Coordinates with it ("koordinerer").', 'Koordinerer med'],
  PROVIDES_INPUT_TO: ['Brings in views and input.', 'Giver input til'],
  REPORTS_TO: ['Reports back to it ("refererer til").', 'Refererer til'],
});
