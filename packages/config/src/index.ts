export { readConfiguration, type Configuration } from './environment.js';
export { defaultTimeouts, type Timeouts } from './timeouts.js';
