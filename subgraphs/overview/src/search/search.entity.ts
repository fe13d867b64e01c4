import * as r from '@portfolio/records';
import { z } from 'zod';

/** What can be found under an id, with all of its texts; see `EntryText`. */
export const SearchEntryRecord = r.defineRecord({
  name: 'SearchEntry',
  subgraph: 'overview',
  seed: 'never',
  columns: { id: r.key(), type: r.name(), label: r.name(), texts: r.value(z.unknown()) },
});
