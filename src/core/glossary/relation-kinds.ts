import type { MessageKey } from '../language/message-key.ts';
import type { EntryKind } from './entry.ts';

/** How a kind of relation reads from each end, and between which kinds of entry it may stand. */
export type RelationKind = {
  /** What the other entry is to this one, where this one states the relation: "parent". */
  readonly label: MessageKey;
  /** What it is where the other one states it: "child". */
  readonly inverse: MessageKey;
  readonly from: readonly EntryKind[];
  readonly to: readonly EntryKind[];
};

const PERSON = ['person'] as const;
const PLACE = ['place'] as const;
const EVENT = ['event'] as const;
const ANYTHING = ['person', 'place', 'organization', 'event', 'work', 'term'] as const;

/** The relations that our own pack uses. One is stated in one entry; the other answers by the inverse. */
export const RELATION_KINDS: Readonly<Record<string, RelationKind>> = {
  spouse: { label: 'relation.spouse', inverse: 'relation.spouse', from: PERSON, to: PERSON },
  parent: { label: 'relation.parent', inverse: 'relation.child', from: PERSON, to: PERSON },
  sibling: { label: 'relation.sibling', inverse: 'relation.sibling', from: PERSON, to: PERSON },
  colleague: { label: 'relation.colleague', inverse: 'relation.colleague', from: PERSON, to: PERSON },
  predecessor: {
    label: 'relation.predecessor',
    inverse: 'relation.successor',
    from: ['person', 'organization', 'place', 'event'],
    to: ['person', 'organization', 'place', 'event'],
  },
  'member-of': {
    label: 'relation.memberOf',
    inverse: 'relation.member',
    from: ANYTHING,
    to: ['organization', 'event'],
  },
  country: { label: 'relation.country', inverse: 'relation.ofCountry', from: ANYTHING, to: PLACE },
  'part-of': { label: 'relation.partOf', inverse: 'relation.part', from: ANYTHING, to: ANYTHING },
  'capital-of': { label: 'relation.capitalOf', inverse: 'relation.capital', from: PLACE, to: PLACE },
  location: { label: 'relation.location', inverse: 'relation.happenedHere', from: ANYTHING, to: PLACE },
  participant: {
    label: 'relation.participant',
    inverse: 'relation.tookPartIn',
    from: [...EVENT, 'organization'],
    to: ANYTHING,
  },
  follows: { label: 'relation.follows', inverse: 'relation.followedBy', from: ANYTHING, to: ANYTHING },
  author: {
    label: 'relation.author',
    inverse: 'relation.authorOf',
    from: ['work', 'term'],
    to: ['person', 'organization'],
  },
  publisher: {
    label: 'relation.publisher',
    inverse: 'relation.publishes',
    from: ['work'],
    to: ['person', 'organization', 'work'],
  },
  about: { label: 'relation.about', inverse: 'relation.spokenOfIn', from: ANYTHING, to: ANYTHING },
  broader: { label: 'relation.broader', inverse: 'relation.narrower', from: ANYTHING, to: ANYTHING },
  related: { label: 'relation.related', inverse: 'relation.related', from: ANYTHING, to: ANYTHING },
};
