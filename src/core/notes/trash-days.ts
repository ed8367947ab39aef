/** How long a deleted note can be put back: as long as people are used to from their mail. */
export const TRASH_DAYS = 30;
