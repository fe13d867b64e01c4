import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import { parse } from 'postgres-array';

const TEXT_ARRAY = 1009;

type TypeParsers = Record<number, (text: string) => unknown>;

/** How both drivers read values: days and times stay texts, as MikroORM has them; lists of texts are read the quick way. */
export function typeParsers(): TypeParsers {
  return { ...(createPostgreSqlTypeParsers((text: string) => parse(text)) as TypeParsers), [TEXT_ARRAY]: parseTextArray };
}

/** `{a,b}`: only elements of odd characters, and missing ones, need the whole grammar. */
export function parseTextArray(text: string): (string | null)[] {
  if (text === '{}') return [];
  return /["\\]|NULL|^\[|^\{\{/.test(text) ? parse(text) : text.slice(1, -1).split(',');
}
