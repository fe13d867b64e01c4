/** The readiness status of a draining server: with HAProxy's `disable-on-404` it may finish its requests, which a 503 would not allow. */
export const CLOSING = 404;
