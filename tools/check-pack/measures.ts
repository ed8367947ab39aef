/** Characters of a gist: what a hurried reader takes in at a glance. */
export const MAX_GIST = 140;

/** Words of a detail: less says no more than the gist, more is not read in a card. */
export const MIN_DETAIL_WORDS = 60;
export const MAX_DETAIL_WORDS = 150;
