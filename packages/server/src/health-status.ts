/** What a server that closes says instead of 503: HAProxy's `disable-on-404` then lets it finish what it has begun. */
export const CLOSING = 404;
