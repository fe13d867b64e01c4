export { exceededLimits, measureDocument } from './check-limits.js';
export { parseOptions, parseWithin } from './parse.js';
export { limitErrorOf } from './recognise.js';
export { checkValues } from './variable-values.js';
export { limitRule, validateWithin } from './validate.js';
