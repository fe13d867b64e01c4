import * as r from '@portfolio/records';
import { z } from 'zod';
import { ObligationLevel } from './expectation.enums.js';

/** What a municipality does, each statement with its own level. */
export const expectations = () =>
  r.valueList(z.strictObject({ text: r.textValue, level: z.enum(ObligationLevel), levelRaw: r.quotationValue.nullable().default(null) }));
