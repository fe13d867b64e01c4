import { describe, expect, test } from '@jest/globals';
import * as r from '@portfolio/records';
import { keepingRows } from '../src/index.js';

const columns = {
  id: r.key(),
  text: r.text(),
  word: r.optionalText(),
  kind: r.defaultChoice(["O'K", 'NO'], "O'K"),
  isDone: r.flag(),
  tags: r.texts(),
  due: r.approximateDate(),
  count: r.integer(),
};
const Note = r.defineRecord({ name: 'Note', subgraph: 'desk', seed: 'once', columns });
const Theme = r.defineRecord({ name: 'Theme', subgraph: 'desk', columns });
const keeping = (statement: string, drop?: boolean) => keepingRows([statement], [Note, Theme], { drop });

describe('a migration', () => {
  test.each([
    ['text collate "C"', 'kind', "'O''K'"],
    ['boolean', 'is_done', 'false'],
    ['text[]', 'tags', "'{}'"],
    ['jsonb', 'due', `'{"precision":null,"status":"NOT_STATED","raw":null,"date":null,"from":null,"to":null,"yearInferred":false,"note":null}'`],
  ])('adds a column of %s to rows of users with what a data file may leave out', (type, column, value) => {
    expect(keeping(`alter table "desk"."note" add "${column}" ${type} not null`)).toEqual([
      `alter table "desk"."note" add "${column}" ${type} not null default ${value}`,
      `alter table "desk"."note" alter column "${column}" drop default`,
    ]);
  });

  test('adds columns to rows of the files with what is there until they are loaded', () => {
    expect(keeping('alter table "desk"."theme" add "text" text collate "C" not null, add "count" int not null, add "word" text null')).toEqual([
      `alter table "desk"."theme" add "text" text collate "C" not null default '', add "count" int not null default 0, add "word" text null`,
      'alter table "desk"."theme" alter column "text" drop default, alter column "count" drop default',
    ]);
  });

  test('fills what is null before it must not be', () => {
    expect(keeping('alter table "desk"."note" alter column "is_done" set not null')).toEqual([
      'update "desk"."note" set "is_done" = false where "is_done" is null',
      'alter table "desk"."note" alter column "is_done" set not null',
    ]);
    expect(keeping('alter table "desk"."theme" alter column "text" set not null')[0]).toBe(`update "desk"."theme" set "text" = '' where "text" is null`);
  });

  test.each(['add "text" text not null', 'add "count" int not null', 'alter column "text" set not null'])(
    'is refused where users wrote no value: %s',
    (change) => {
      expect(() => keeping(`alter table "desk"."note" ${change}`)).toThrow(
        /^expected Note\.(text|count) to be optional or to have a default, since the rows that users wrote have no value of it$/,
      );
    },
  );

  test('drops no column of users without --drop', () => {
    const statement = 'alter table "desk"."note" drop column "word", drop column "tags"';
    expect(() => keeping(statement)).toThrow(
      'expected no column of Note to go, since users wrote it, but "note"."word", "note"."tags" would; rename it in a migration by hand, or say --drop where what they wrote may go',
    );
    expect(keeping(statement, true)).toEqual([statement]);
    const ofFiles = 'alter table "desk"."theme" drop column "word"';
    expect(keeping(ofFiles)).toEqual([ofFiles]);
  });

  test('is as it is for all else', () => {
    const statements = [
      'create table "desk"."other" ("id" text not null)',
      'create index "i" on "desk"."note" ("id")',
      'alter table "desk"."note" add "word" text null',
    ];
    expect(keepingRows(statements, [Note, Theme])).toEqual(statements);
  });
});
