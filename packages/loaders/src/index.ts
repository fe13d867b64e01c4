export { LARGEST_PAGE, pageOf, pagesBy, pagesIn, type Page, type PageRequest } from './page.js';
export { both, groupByKey, keyed, Rows, type Direction, type OrderBy, type RowQuery, type Where } from './rows.js';
