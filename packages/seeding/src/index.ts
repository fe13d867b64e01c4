export { loadRows, type Loading } from './load.js';
export { keepingRows, type KeepingOptions } from './migration.js';
export { filesOf, readRecords, type RowsByRecord } from './read.js';
