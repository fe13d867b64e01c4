import { Migration0001 } from './0001.js';
import { Migration0002 } from './0002.js';
import { Migration0003 } from './0003.js';
import { Migration0004 } from './0004.js';
import { Migration0005 } from './0005.js';
import { Migration0006 } from './0006.js';

export const migrations = [
  { name: '0001', class: Migration0001 },
  { name: '0002', class: Migration0002 },
  { name: '0003', class: Migration0003 },
  { name: '0004', class: Migration0004 },
  { name: '0005', class: Migration0005 },
  { name: '0006', class: Migration0006 },
];
