/**
 * Stands between two text nodes in raw text: the control character that parts units, which no font draws. A page that
 * has it in its text gains nothing but a break. It is below 256, so that a joined text without any other character
 * beyond takes one byte a character, and not two.
 */
export const BOUNDARY = '\u001F';
export const BOUNDARY_UNIT = 0x1f;
