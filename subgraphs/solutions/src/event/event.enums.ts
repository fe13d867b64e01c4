import { defineEnum } from '@portfolio/records';

export const EventKind = defineEnum('EventKind', 'What an event is.', {
  HISTORY: ['Something of the past that others are seen against.', 'Historie'],
  DECISION: ['A decision.', 'Beslutning'],
  PUBLICATION: ['Something was published or sent.', 'Udgivelse'],
  REQUEST: ['A request to the municipalities.', 'Anmodning'],
  MEETING: ['A meeting or webinar ("møde").', 'Møde'],
  START: ['Work starts.', 'Start'],
  LAUNCH: ['Something is launched.', 'Lancering'],
  GO_LIVE: ['A solution opens ("idriftsættelse").', 'Idriftsættelse', 'Go-live'],
  CLOSING: ['Something closes.', 'Lukning'],
  DEADLINE: ['A deadline ("frist").', 'Frist'],
  PERIOD: ['Something goes on for a period.', 'Periode'],
  PLANNED: ['Something is planned.', 'Planlagt'],
  EXPECTED: ['Something was or is expected.', 'Forventet'],
  TENDER: ['A tender is published ("udbud").', 'Udbud'],
  CONTRACT: ['A step in the life of a contract.', 'Kontrakt'],
  STATUS: ['Figures of a day, see `figures`.', 'Status'],
  ELECTION: ['An election ("valg").', 'Valg'],
  INCIDENT: ['An incident ("hændelse").', 'Hændelse'],
  STAFFING: ['A step of the staffing of a body ("bemanding"), see `staffingStep`.', 'Bemanding'],
});
