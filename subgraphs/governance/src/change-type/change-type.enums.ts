import { defineEnum, type ValueOf } from '@portfolio/records';

export const DecisionStep = defineEnum('DecisionStep', 'What an actor does in a change.', {
  MONITOR: ['Watches the law ("lovovervågning").', 'Overvåger'],
  INITIATE: ['Starts it, or wishes for it.', 'Igangsætter'],
  ADVISE: ['Advises ("rådgiver").', 'Rådgiver'],
  DOCUMENT: ['Updates requirements and documentation.', 'Dokumenterer'],
  ESTIMATE: ['Has it specified and estimated.', 'Estimerer'],
  CONSULT: ['Is consulted ("dialog").', 'Høres', 'Consulted'],
  QUALIFY: ['Works out whether and how it can be done digitally.', 'Kvalificerer'],
  PRIORITISE: ['Puts it in order with others of the same field.', 'Prioriterer'],
  WEIGH: ['Weighs it against those of other fields.', 'Afvejer'],
  DECIDE: ['Decides ("beslutter").', 'Beslutter'],
  APPROVE: ['Approves ("godkender").', 'Godkender'],
  EXECUTE: ['Carries it out.', 'Udfører'],
  INFORM: ['Is kept informed ("orienteres").', 'Orienteres', 'Informed'],
  ACCOUNTABLE: ['Carries the authority responsibility ("myndighedsansvar") whoever does the work.', 'Myndighedsansvarlig'],
});
export type DecisionStep = ValueOf<typeof DecisionStep>;
