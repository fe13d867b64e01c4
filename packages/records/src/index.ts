export * from './columns.js';
export { compareEnds, daysBetween, daysLeft, daysPast, END_ORDERS, isDay, lengthInDays, shifted } from './days.js';
export { snake } from './names.js';
export { isKeyOf, isSectionOf, type KeyedType } from './keys.js';
export { PORTFOLIO_KEYS } from './portfolio-keys.js';
export { defineRecord, type Columns, type RecordDefinition, type Row } from './record.js';
export {
  approximateDateValue,
  BASES,
  citationsValue,
  DATE_PRECISIONS,
  DATE_STATUSES,
  dayValue,
  keyValue,
  partialDayValue,
  textValue,
  type ApproximateDateValue,
  type CitationValue,
} from './values.js';
