export { groupByKey } from './groups.js';
export { LARGEST_PAGE, pageOf, pagesBy, pagesIn, type Page, type PageRequest } from './page.js';
export { Rows, type Projection, type RowQuery } from './rows.js';
export { type Direction, type OrderBy } from './statement.js';
export { both, keyed, ValuesOf, type Where } from './where.js';
