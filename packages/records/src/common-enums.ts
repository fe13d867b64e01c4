import { defineEnum, type ValueOf } from './enums.js';

export const Basis = defineEnum('Basis', 'How a fact is known.', {
  STATED: ['The source says it.', 'Står i kilden'],
  INFERRED: ['Concluded from what the source says.', 'Sluttet af kilden'],
  DERIVED: ['Computed from other facts of the sources.', 'Beregnet'],
  GENERAL_KNOWLEDGE: ['Not in the sources; commonly known.', 'Almindelig viden'],
  UNCERTAIN: ['The source can be read in more than one way.', 'Usikkert'],
});
export type Basis = ValueOf<typeof Basis>;

export const DatePrecision = defineEnum('DatePrecision', 'How exact a source is about a date.', {
  DAY: ['One day.', 'Dag'],
  DAY_RANGE: ['From one day to another.', 'Flere dage', 'Several days'],
  WEEK: ['One ISO week ("uge").', 'Uge'],
  WEEK_RANGE: ['Several ISO weeks.', 'Flere uger', 'Several weeks'],
  EARLY_MONTH: ['Day 1 to 10 of a month ("primo").', 'Primo måned'],
  MID_MONTH: ['Day 11 to 20 of a month ("medio").', 'Medio måned'],
  LATE_MONTH: ['Day 21 to the end of a month ("ultimo").', 'Ultimo måned'],
  MID_TO_LATE_MONTH: ['Day 11 to the end of a month ("medio/ultimo").', 'Medio/ultimo måned'],
  MONTH: ['One month.', 'Måned'],
  MONTH_RANGE: ['Several months.', 'Flere måneder', 'Several months'],
  QUARTER_RANGE: ['One or more quarters.', 'Kvartaler', 'Quarters'],
  HALF_YEAR: ['Half a year.', 'Halvår'],
  EARLY_YEAR: ['First quarter of a year ("primo").', 'Primo år'],
  LATE_YEAR: ['Last quarter of a year ("ultimo").', 'Ultimo år'],
  YEAR: ['One year.', 'År'],
  VAGUE: ['Words that bound no exact days; from and to are an interpretation.', 'Omtrentlig'],
});

export const DateStatus = defineEnum('DateStatus', 'Whether a source gives a date.', {
  KNOWN: ['The source gives one, exact or approximate.', 'Oplyst', 'Stated'],
  UNDETERMINED: ['The source says that it is not settled ("uafklaret").', 'Uafklaret'],
  NOT_STATED: ['The source says nothing.', 'Ikke oplyst'],
  ONGOING: ['The source says that it goes on ("løbende").', 'Løbende'],
});
export type DateStatus = ValueOf<typeof DateStatus>;

export const DateRelation = defineEnum('DateRelation', 'How one date stands to another, by their latest days.', {
  BEFORE: ['It is earlier.', 'Tidligere', 'Earlier'],
  SAME: ['They are the same day.', 'Samme dag', 'Same day'],
  AFTER: ['It is later.', 'Senere', 'Later'],
  UNDETERMINED: ['It cannot be told: one of the days is not known ("uafklaret").', 'Uafklaret'],
});
export type DateRelation = ValueOf<typeof DateRelation>;
