export { loggedRequest, type LoggedRequest } from './logged-request.js';
export { type Answered } from './observer-events.js';
export { type Observed } from './request-observations.js';
export { Observer } from './observer.js';
export { openObserver, type ObserverOptions } from './open-observer.js';
export { observedSource } from './observed-source.js';
