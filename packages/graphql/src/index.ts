import 'reflect-metadata';

export { ApproximateDate, ApproximateDateFields, AsOfArgs } from './approximate-date.js';
export { BatchField, columnsOf, RootField, type Batch, type ColumnsRead, type FieldExtensions, type Root } from './batch-field.js';
export { Checked, refuseReversed, type InputCheck, type InputExtensions } from './checks.js';
export { Citation, citationType, Document } from './citation.js';
export { Basis, DatePrecision, DateStatus, enumFilter, enumType } from './enums.js';
export { ApproximateDateFilter, BooleanFilter, DateFilter, IdFilter, TextFilter, Window } from './filters.js';
export { IdArgs } from './id-args.js';
export { defineList, type ListArgs } from './list.js';
export { GroupCount, PageInfo } from './page-info.js';
export { DateScalar, PartialDateScalar } from './scalars.js';
export { stub } from './stub.js';
export { onColumnNamed, onText, overlapping, whereOf, type Condition, type FilterRule } from './where.js';
