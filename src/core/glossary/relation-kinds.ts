import type { EntryKind } from './entry.ts';

/** How a kind of relation reads from each end, and between which kinds of entry it may stand. */
export type RelationKind = {
  /** What the other entry is to this one, where this one states the relation: "parent". */
  readonly label: string;
  /** What it is where the other one states it: "child". */
  readonly inverse: string;
  readonly from: readonly EntryKind[];
  readonly to: readonly EntryKind[];
};

const PERSON = ['person'] as const;
const PLACE = ['place'] as const;
const EVENT = ['event'] as const;
const ANYTHING = ['person', 'place', 'organization', 'event', 'work', 'term'] as const;

/** The relations that our own pack uses. One is stated in one entry; the other answers by the inverse. */
export const RELATION_KINDS: Readonly<Record<string, RelationKind>> = {
  spouse: { label: 'spouse', inverse: 'spouse', from: PERSON, to: PERSON },
  parent: { label: 'parent', inverse: 'child', from: PERSON, to: PERSON },
  sibling: { label: 'sibling', inverse: 'sibling', from: PERSON, to: PERSON },
  colleague: { label: 'colleague', inverse: 'colleague', from: PERSON, to: PERSON },
  predecessor: {
    label: 'predecessor',
    inverse: 'successor',
    from: ['person', 'organization', 'place', 'event'],
    to: ['person', 'organization', 'place', 'event'],
  },
  'member-of': { label: 'member of', inverse: 'member', from: ANYTHING, to: ['organization', 'event'] },
  country: { label: 'country', inverse: 'of this country', from: ANYTHING, to: PLACE },
  'part-of': { label: 'part of', inverse: 'part', from: ANYTHING, to: ANYTHING },
  'capital-of': { label: 'capital of', inverse: 'capital', from: PLACE, to: PLACE },
  location: { label: 'place', inverse: 'happened here', from: ANYTHING, to: PLACE },
  participant: {
    label: 'took part',
    inverse: 'took part in',
    from: [...EVENT, 'organization'],
    to: ANYTHING,
  },
  follows: { label: 'follows', inverse: 'followed by', from: ANYTHING, to: ANYTHING },
  author: { label: 'author', inverse: 'author of', from: ['work', 'term'], to: ['person', 'organization'] },
  publisher: {
    label: 'publisher',
    inverse: 'publishes',
    from: ['work'],
    to: ['person', 'organization', 'work'],
  },
  about: { label: 'about', inverse: 'spoken of in', from: ANYTHING, to: ANYTHING },
  broader: { label: 'broader', inverse: 'narrower', from: ANYTHING, to: ANYTHING },
  related: { label: 'related', inverse: 'related', from: ANYTHING, to: ANYTHING },
};
