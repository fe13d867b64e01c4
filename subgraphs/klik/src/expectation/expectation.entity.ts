import * as r from '@portfolio/records';
import { z } from 'zod';
import { LEVELS } from '../rules/how-far-an-activity-binds.js';

/** What a municipality does, each statement with its own level. */
export const expectations = () => r.valueList(z.strictObject({ text: r.textValue, level: z.enum(LEVELS), levelRaw: r.textValue.nullable().default(null) }));
