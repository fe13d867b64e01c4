export { readConfiguration, type Configuration } from './environment.js';
