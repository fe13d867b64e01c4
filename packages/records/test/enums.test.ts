import { describe, expect, test } from '@jest/globals';
import { choice, choices, defineEnum, inWords, valuesOf, wordsOf } from '../src/index.js';

const Colour = defineEnum('Colour', 'What a thing looks like ("farve").', {
  RED: ['Red ("rød").', 'Rød'],
  NOT_BLUE: ['Any but blue ("ikke blå").', 'Ikke blå', 'Other than blue'],
});

describe('an enum', () => {
  test('holds each value under its own name, in order, and what it means', () => {
    expect(Colour.RED).toBe('RED');
    expect(valuesOf(Colour)).toEqual(['RED', 'NOT_BLUE']);
    expect(wordsOf(Colour)).toEqual({
      name: 'Colour',
      description: 'What a thing looks like ("farve").',
      values: {
        RED: { description: 'Red ("rød").', label: 'Rød', englishLabel: 'Red' },
        NOT_BLUE: { description: 'Any but blue ("ikke blå").', label: 'Ikke blå', englishLabel: 'Other than blue' },
      },
    });
  });

  test('is the check of its columns', () => {
    expect(choice(Colour).check!.safeParse('NOT_BLUE').success).toBe(true);
    expect(choice(Colour).check!.safeParse('GREEN').error!.issues[0]!.message).toBe('Invalid option: expected one of "RED"|"NOT_BLUE"');
    expect(choices(Colour).check!.safeParse(['RED', 'GREEN']).error!.issues[0]!.path).toEqual([1]);
    expect(choices(Colour).values).toBe(Colour);
  });

  test.each([
    ['NOT_STATED', 'Not stated'],
    ['KLIK_TASK', 'KLIK task'],
    ['PART_OF_KOMBIT', 'Part of KOMBIT'],
  ])('has %s for people as "%s"', (name, words) => {
    expect(inWords(name)).toBe(words);
  });

  test.each([[['', 'Rød']], [['Red.', ' ']], [['Red.', 'Rød', ' ']]] as const)('without words for a value is refused: %j', (words) => {
    expect(() => defineEnum('Shade', 'A shade.', { DARK: words })).toThrow('expected Shade.DARK to have a description and labels, but one is empty');
  });

  test('has no words where it was not declared', () => {
    expect(() => wordsOf({ RED: 'RED' })).toThrow('expected an enum of defineEnum, but got an object with RED');
  });
});
