/**
 * The edition of the rules by which forms are derived and folded. A pack that was compiled by another edition is
 * compiled anew when it is next needed, so raise it whenever an entry gets other forms than before: a test says when.
 */
export const FORM_RULES = 3;
