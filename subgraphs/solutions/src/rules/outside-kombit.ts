/** A solution is outside KOMBIT when its owner is not KOMBIT or not known; source: portfolio question q40, owners as stated in the sources of each solution. */
export const OUTSIDE_KOMBIT = { $or: [{ owner: null }, { owner: { $ne: 'kombit' } }] };
