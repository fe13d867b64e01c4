export { type Answered, type Observed } from './observed.js';
export { Observer } from './observer.js';
export { openObserver, type ObserverOptions } from './open.js';
export { observedSource } from './source.js';
