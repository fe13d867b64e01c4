export { feedOf, LARGEST_FEED_PAGE, readChanges, type Change, type Changes, type Feed, type FeedState, type TypeCount } from './feed.js';
export { loadRows, type Loading } from './load.js';
export { keepingRows, type KeepingOptions } from './migration.js';
export { filesOf, readRecords, type RowsByRecord } from './read.js';
