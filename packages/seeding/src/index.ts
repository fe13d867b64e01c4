export { loadRows } from './load.js';
export { filesOf, readRecords, type RowsByRecord } from './read.js';
