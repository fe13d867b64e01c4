export { KeyLoader } from './key-loader.js';
export { LARGEST_PAGE, pageOf, pagesBy, pagesIn, type Page, type PageRequest } from './page.js';
export type { Projection } from './projection.js';
export { both, groupByKey, keyed, Rows, type Direction, type OrderBy, type RowQuery, type Where } from './rows.js';
