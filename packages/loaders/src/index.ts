export type { Cancellation } from './cancellation.js';
export { groupByKey } from './groups.js';
export { KeyLoader } from './key-loader.js';
export type { Page } from './page.js';
export { LARGEST_PAGE, pageOf, pagesBy, pagesIn, type PageRequest } from './pages.js';
export type { Projection } from './projection.js';
export { Rows, type ReadRows, type RowQuery } from './rows.js';
export { type Direction, type OrderBy } from './statement.js';
export { both, keyed, ValuesOf, type Where } from './where.js';
