export { type Answered, type Observed } from './observed.js';
export { Observer } from './observer.js';
export { openObserver, type ObserverOptions } from './open-observer.js';
export { observedSource } from './observed-source.js';
