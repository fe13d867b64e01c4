export { LARGEST_FEED_PAGE, readChanges, type Change, type Changes } from './feed.js';
export { loadRows, type Loading } from './load.js';
export { keepingRows, type KeepingOptions } from './migration.js';
export { filesOf, readRecords, type RowsByRecord } from './read.js';
