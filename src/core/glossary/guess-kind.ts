import { isGenericNoun } from '../text/generic-nouns.ts';
import { isTitle } from '../text/titles.ts';
import type { Entry, EntryKind } from './entry.ts';

/** Stand within names of organizations: "Bank of England", "Johnson & Johnson". */
const JOINS = /^(?:of|for|and|&|the)$/i;
/** What a name of an event, a work or a place tells itself by; the last word, as a rule. */
const EVENT_NOUN =
  /^(?:accords?|attack|attacks|battle|bombing|conference|coup|crisis|cup|day|elections?|festival|games|massacre|olympics|referendum|revolution|riots?|strike|summit|talks|trial|uprising|war)$/i;
const PLACE_NOUN =
  /^(?:avenue|bay|beach|bridge|canal|city|coast|desert|district|hills?|island|islands|lake|mountains?|mount|ocean|peninsula|plain|province|river|sea|square|strait|street|valley|village)$/i;

/**
 * What a name most likely is, by its letters alone: a first proposal, for the reader to change.
 */
export function guessKind(name: string): EntryKind {
  const words = name.trim().split(/\s+/);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (first === '') return 'person';
  if (words.some((word) => EVENT_NOUN.test(word)) || /^\d{4}\s/.test(name)) return 'event';
  if (PLACE_NOUN.test(last) || (PLACE_NOUN.test(first) && words.length > 1)) return 'place';
  if (words.some((word) => isGenericNoun(word)) || /(?:Inc|Corp|Ltd|LLC|GmbH|AG|plc)\.?$/.test(name))
    return 'organization';
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(first)) return 'organization';
  if (words.some((word) => /^[“"«]/.test(word))) return 'work';
  const capitalised = words.filter((word) => /^\P{L}*[\p{Lu}\p{Lo}]/u.test(word));
  if (capitalised.length === 0) return 'term';
  if (words.some((word) => JOINS.test(word)) && !isTitle(first)) return 'organization';
  return words.length <= 4 ? 'person' : 'term';
}

/** Family names that the press writes first, as it does those of China, Korea and Vietnam. Common ones. */
const FAMILY_FIRST = new Set(
  `an bae bai cai cao chang chen cheng choe choi chung deng ding dong duan fan fang feng gao gong gu guo han hong hu
  huang hwang im jang jeon jeong jiang jin jo jung kang kim ko kwon lai lam lee lei li liang liao lim lin liu lu luo
  ma mao meng moon nam ngo nguyen noh oh pak pan park peng phan qian qin rhee ri ryu seo shen shi shin sim so son song
  su sun tan tang tao teng tian to tran tsai wan wang wei wen wu xi xia xiao xie xiong xu xue yan yang yao ye yi yim
  yoo yoon yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou`.split(/\s+/),
);

/** Which part of a person's name comes first, as far as the name itself tells. */
export function guessNameOrder(name: string): NonNullable<Entry['nameOrder']> {
  const words = name.trim().split(/\s+/);
  const [first = '', second = ''] = words;
  // "Xi Jinping", "Kim Jong Un", "Moon Jae-in"; but "Kim Kardashian" and "Lee Miller" are said the other way round.
  const isFamily = FAMILY_FIRST.has(first.toLowerCase());
  const isGivenOfTwo = words.length === 3 || second.includes('-') || PINYIN.test(second);
  return isFamily && words.length > 1 && words.length < 4 && isGivenOfTwo ? 'family-given' : 'given-family';
}

/** One or two syllables of Mandarin as Pinyin writes them. */
const PINYIN =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|ue|er)){1,2}$/i;
