export { defaultClients, type ClientSettings, type RateLimits } from './clients.js';
export { httpAddress } from './address.js';
export { defaultHttp, type HttpSettings } from './http.js';
export { readConfiguration, type Configuration } from './environment.js';
export { defaultLimits, type Limits } from './limits.js';
export { defaultObserve, type ObserveSettings } from './observe.js';
export { silenceTelemetry } from './telemetry.js';
export { defaultTimeouts, type Timeouts } from './timeouts.js';
