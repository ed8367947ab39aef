/**
 * Stands between two text nodes in raw text. A noncharacter (Unicode 16, section 23.7): it cannot occur in real
 * text, so a page that contains it anyway gains nothing but a break.
 */
export const BOUNDARY = '\uFFFF';
export const BOUNDARY_UNIT = 0xffff;
