export { defaultClients, type ClientSettings, type RateLimits } from './clients.js';
export { defaultHttp, type HttpSettings } from './http.js';
export { readConfiguration, type Configuration } from './environment.js';
export { defaultLimits, type Limits } from './limits.js';
export { defaultObserve, type ObserveSettings } from './observe.js';
export { defaultTimeouts, type Timeouts } from './timeouts.js';
