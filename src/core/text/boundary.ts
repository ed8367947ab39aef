/**
 * Stands between two text nodes in raw text: a character for private use, which means nothing in any font but an
 * icon font's. A page that has it in its text gains nothing but a break. (A noncharacter would be safer still, but
 * Chromium refuses scripts that contain one.)
 */
export const BOUNDARY = '\uF8F9';
export const BOUNDARY_UNIT = 0xf8f9;
