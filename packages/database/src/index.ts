export { Coalesced } from './coalesced.js';
export { openDatabase, type Database, type DatabaseOptions, type Lead, type Orm, type OrmOptions, type RequestReads } from './database.js';
export { inUnitOfWork, type UnitOfWork } from './unit-of-work.js';
