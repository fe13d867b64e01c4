import { describe, expect, test } from '@jest/globals';
import { choiceOf } from '../src/choice-labels.js';

describe('what a list is ordered or counted by', () => {
  test.each([
    ['NAME', undefined, 'Navn', 'Name'],
    ['DEADLINE_DESC', undefined, 'Frist, faldende', 'Deadline, descending'],
    ['DEADLINE_TO_ASC', undefined, 'Frist, senest, stigende', 'Deadline to, ascending'],
    ['ANOMALY_KIND', undefined, 'Slags uregelmæssighed', 'Anomaly kind'],
    ['HUE_ASC', 'Farve', 'Farve, stigende', 'Hue, ascending'],
    ['KIND', 'Farve', 'Farve', 'Kind'],
    ['HUE', 'Farve', 'Farve', 'Hue'],
  ])('%s, in its own words %s, is called "%s" and "%s"', (name, own, danish, english) => {
    expect(choiceOf(name, 'By it.', own)).toEqual(['By it.', danish, english]);
  });

  test('is called by the Danish term of its field where it has no label', () => {
    expect(choiceOf('HUE_MONTH', 'By it.', undefined, 'farve')).toEqual(['By it.', 'Farve, måned', 'Hue month']);
    expect(choiceOf('NAME', 'By it.', undefined, 'betegnelse')).toEqual(['By it.', 'Navn', 'Name']);
  });

  test('is refused without a Danish label', () => {
    expect(() => choiceOf('HUE_ASC', 'By hue.')).toThrow(/^expected a Danish label of HUE, which a list is ordered or counted by: /);
  });
});
