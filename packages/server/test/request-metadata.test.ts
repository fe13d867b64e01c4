import { describe, expect, test } from '@jest/globals';
import { requestMetadataOf } from '../src/request-metadata.js';

const ID = '2f1c6a0e-8f0b-4a57-9d7f-0d5b1f0f6d11';

describe('the transaction of a request', () => {
  test('is made up where it is not told', () => {
    expect(requestMetadataOf({})).toEqual({
      transactionId: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      transactionTime: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
    });
  });

  test.each([
    '2023-10-10T17:10:11.3441152+02:00[Europe/Berlin]',
    '2023-10-10T17:10+02:00[Europe/Copenhagen]',
    '2023-10-10T15:10:11Z[UTC]',
    '2023-10-10T15:10:11Z[Etc/GMT+1]',
    '2023-10-10T15:10:11Z',
    '2023-10-10T15:10:11.1Z',
    '2023-10-10T15:10:11,123456789Z',
    '2023-10-10T17:10:11+02:00',
    '2023-10-10T17:10:11+0200',
    '2023-10-10T17:10:11-02',
    '2023-10-10T17:10:11',
    '2024-02-29T23:59:60Z',
    '0000-02-29T00:00:00Z',
  ])('keeps the time %s as it was sent', (time) => {
    expect(requestMetadataOf({ 'x-transaktionsid': ID, 'x-transaktionstid': time })).toEqual({ transactionId: ID, transactionTime: time });
  });

  test.each([
    'Sat, 1 Jan 2000 (<script>)',
    'Sat, 1 Jan 2000 00:00:00 GMT',
    '',
    '2023-10-10',
    '10-10-2023T15:10:11Z',
    '2023-10-10 15:10:11Z',
    '2023-13-10T15:10:11Z',
    '2023-02-29T15:10:11Z',
    '2023-00-01T15:10:11Z',
    '2023-10-10T24:10:11Z',
    '2023-10-10T15:60:11Z',
    '2023-10-10T15:10:61Z',
    '2023-10-10T15:10:11.Z',
    '2023-10-10T15:10:11.1234567890Z',
    '2023-10-10T15:10:11+25:00',
    '2023-10-10T15:10:11Z[]',
    '2023-10-10T15:10:11Z[<script>]',
    '2023-10-10T15:10:11Z[Europe/Berlin][Europe/Berlin]',
    '2023-10-10T15:10:11Z[Europe/Berlin',
    ' 2023-10-10T15:10:11Z',
    '2023-10-10T15:10:11Z\n',
    '+002023-10-10T15:10:11Z',
    '1696950611',
  ])('refuses the time %j', (time) => {
    expect(() => requestMetadataOf({ 'x-transaktionstid': time })).toThrow(`expected the header x-TransaktionsTid to be a time as ISO 8601, but got "${time}"`);
  });

  test('refuses an id that is no UUID, and quotes no more than the beginning', () => {
    expect(() => requestMetadataOf({ 'x-transaktionsid': `x${'y'.repeat(200)}` })).toThrow(`to be a UUID, but got "x${'y'.repeat(99)}"`);
  });
});
