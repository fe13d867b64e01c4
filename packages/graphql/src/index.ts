import 'reflect-metadata';

export { ApproximateDate, ApproximateDateFields, AsOfArgs } from './approximate-date.js';
export {
  BatchField,
  columnsOf,
  MutationField,
  Property,
  RootField,
  type Batch,
  type ColumnsRead,
  type Command,
  type FieldExtensions,
  type Root,
  type RowsOf,
} from './batch-field.js';
export { Checked, checkOrder, type InputCheck, type InputExtensions } from './checks.js';
export { Citation, citationType, Document } from './citation.js';
export { useInstead } from './deprecation.js';
export { Basis, DatePrecision, DateRelation, DateStatus, enumFilter, registerEnums } from './enums.js';
export { fieldLabel } from './field-labels.js';
export { ApproximateDateFilter, BooleanFilter, DateFilter, DateRange, IdFilter, IntFilter, TextFilter } from './filters.js';
export { GroupCount, GroupKey, GroupKeyFields } from './groups.js';
export { IdArgs } from './id-args.js';
export { recordList, type ListArgs, type RecordList } from './list.js';
export { checkKnown, lookUp } from './look-up.js';
export { Labelled, Node } from './node.js';
export { Money } from './money.js';
export { completeOrders } from './orders.js';
export { PageInfo, PageInfoFields } from './page-info.js';
export type { FilterContext } from './filter-reading.js';
export { completeFilters, condition, rowsFilter } from './record-filter.js';
export { declaredTypes, recordInterface, recordPart, recordType, shownFields, type RecordFields, type RecordType } from './record-type.js';
export { HasMany, HasOne, RootById, RootMany, type Declared } from './relations.js';
export { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar, LocalTimeScalar, SCALARS } from './scalars.js';
export { dayFilter, stateFilter, type StateRule } from './state-filter.js';
export { stub, stubOf } from './stub.js';
export { tagOfValue, type Tag } from './tag.js';
export { onScalar, overlapping, type Condition } from './where.js';
