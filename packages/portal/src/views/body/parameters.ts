/** The address's parameters: the day of a meeting; the last day that a member served, and the first day of a new appointment. */
export const MEETING = 'moede';
export const SERVED = 'sad-til';
export const PROPOSED = 'igen-fra';
