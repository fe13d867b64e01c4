import { describe, expect, test } from '@jest/globals';
import { defaultLimits, readConfiguration } from '../src/index.js';

describe('the limits of the environment', () => {
  test('each has a default', () => {
    expect(readConfiguration({}).limits).toEqual(defaultLimits());
    expect(defaultLimits()).toEqual({
      depth: 15,
      aliases: 50,
      rootFields: 30,
      directives: 50,
      characters: 50_000,
      tokens: 4_000,
      operations: 20,
      planning: 400,
      selections: 1_000,
      repeats: 20,
      arguments: 50,
      introspection: 2,
      values: 5_000,
      errors: 20,
      bodyBytes: 1_000_000,
      cost: 250_000,
      work: 40_000,
      answerBytes: 16_000_000,
    });
  });

  test('each has a variable', () => {
    const { limits } = readConfiguration({ LIMIT_DEPTH: '3', LIMIT_BODY_BYTES: '10', LIMIT_COST: '7', LIMIT_ROOT_FIELDS: '1' });
    expect(limits).toEqual({ ...defaultLimits(), depth: 3, bodyBytes: 10, cost: 7, rootFields: 1 });
  });

  test('clients can have a maximum cost of their own', () => {
    expect(readConfiguration({}).costByClient).toBeUndefined();
    expect(readConfiguration({ LIMIT_COST_BY_CLIENT: 'report=200000, widget=50' }).costByClient).toEqual({ report: 200_000, widget: 50 });
    expect(() => readConfiguration({ LIMIT_COST_BY_CLIENT: 'report=many' })).toThrow(
      'The environment is not usable: LIMIT_COST_BY_CLIENT: expected name=cost pairs separated by commas, but got "report=many".',
    );
  });

  test('trusted documents are off, logged or enforced', () => {
    expect(readConfiguration({}).trustedDocuments).toBe('off');
    expect(readConfiguration({ TRUSTED_DOCUMENTS: 'enforce' }).trustedDocuments).toBe('enforce');
  });

  test('introspection and the page are on, or off', () => {
    expect(readConfiguration({})).toMatchObject({ introspection: true, page: true });
    expect(readConfiguration({ INTROSPECTION: 'off', PAGE: 'off' })).toMatchObject({ introspection: false, page: false });
    expect(() => readConfiguration({ INTROSPECTION: 'no' })).toThrow('INTROSPECTION: ');
  });

  test('all errors are reported at once', () => {
    expect(() => readConfiguration({ LIMIT_DEPTH: '0', LIMIT_TOKENS: 'many', LIMIT_INTROSPECTION: '3', TRUSTED_DOCUMENTS: 'on' })).toThrow(
      /^The environment is not usable: TRUSTED_DOCUMENTS: .*; LIMIT_DEPTH: .*; LIMIT_TOKENS: .*; LIMIT_INTROSPECTION: .*\.$/,
    );
  });
});
