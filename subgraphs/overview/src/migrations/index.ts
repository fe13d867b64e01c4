import { Migration0001 } from './0001.js';

export const migrations = [
  { name: '0001', class: Migration0001 },
];
