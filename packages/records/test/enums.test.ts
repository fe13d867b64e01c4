import { describe, expect, test } from '@jest/globals';
import { choice, choices, defineEnum, valuesOf, wordsOf } from '../src/index.js';

const Colour = defineEnum('Colour', 'What a thing looks like ("farve").', { RED: ['Red ("rød").', 'Rød'], BLUE: ['Blue ("blå").', 'Blå'] });

describe('an enum', () => {
  test('holds each value under its own name, in order, and what it means', () => {
    expect(Colour.RED).toBe('RED');
    expect(valuesOf(Colour)).toEqual(['RED', 'BLUE']);
    expect(wordsOf(Colour)).toEqual({
      name: 'Colour',
      description: 'What a thing looks like ("farve").',
      values: { RED: { description: 'Red ("rød").', label: 'Rød' }, BLUE: { description: 'Blue ("blå").', label: 'Blå' } },
    });
  });

  test('is the check of its columns', () => {
    expect(choice(Colour).check!.safeParse('BLUE').success).toBe(true);
    expect(choice(Colour).check!.safeParse('GREEN').error!.issues[0]!.message).toBe('Invalid option: expected one of "RED"|"BLUE"');
    expect(choices(Colour).check!.safeParse(['RED', 'GREEN']).error!.issues[0]!.path).toEqual([1]);
    expect(choices(Colour).values).toBe(Colour);
  });

  test.each([[['', 'Rød']], [['Red.', ' ']]] as const)('without words for a value is refused: %j', (words) => {
    expect(() => defineEnum('Shade', 'A shade.', { DARK: words })).toThrow('expected Shade.DARK to have a description and a Danish label, but one is empty');
  });

  test('has no words where it was not declared', () => {
    expect(() => wordsOf({ RED: 'RED' })).toThrow('expected an enum of defineEnum, but got an object with RED');
  });
});
