/** Words of the stances. */
export const stances = {};
