export { exceededLimits, measureDocument } from './check.js';
export { parseOptions, parseWithin } from './parse.js';
export { limitErrorOf } from './recognise.js';
export { checkValues } from './values.js';
export { limitRule, validateWithin } from './validate.js';
