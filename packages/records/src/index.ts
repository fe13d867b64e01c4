export * from './columns.js';
export { Basis, DatePrecision, DateRelation, DateStatus } from './common-enums.js';
export { compareEnds, daysBetween, daysLeft, daysPast, daysUntil, inDanish, isDay, lengthInDays, monthInDanish, shifted } from './days.js';
export { definedEnums, defineEnum, valuesOf, wordsOf, type DeclaredValue, type EnumOf, type EnumWords, type ValueOf, type ValueWords } from './enums.js';
export { currentId, formerIds } from './former-ids.js';
export { listed, nameOf, valueLabel, type LabelRule, type NameOf } from './labels.js';
export { madeId } from './made-ids.js';
export { inWords, kebab, snake } from './names.js';
export { isInterface, isKeyOf, isSectionOf, keysOf, OVERVIEW_TYPES, sectionId, typeOfId, type KeyedType } from './keys.js';
export { PORTFOLIO_KEYS } from './portfolio-keys.js';
export { defineRecord, entityOf, type Columns, type EntityOf, type PropertyOf, type RecordDefinition, type Row, type Seed } from './record.js';
export {
  approximateDateValue,
  citationsValue,
  dayValue,
  keyValue,
  nameValue,
  localTimeValue,
  partialDayValue,
  quotationValue,
  textValue,
  type ApproximateDateValue,
  type CitationValue,
} from './values.js';
export { textsOf, type WordedText, type Wording } from './wording.js';
