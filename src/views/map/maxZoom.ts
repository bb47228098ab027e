/** The closest that the map may be looked at. */
export const MAX_ZOOM = 6;
