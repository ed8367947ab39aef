import { classOfCharacter, UNIT } from '../text/fold-character.ts';

/**
 * Where a name may begin and end in a script that does not part all words by spaces. Han and hiragana: anywhere.
 * Katakana: foreign names run on as one ("インド" is no part of "インドネシア"). Hangul: where a run begins; and where
 * it ends or a particle follows, the closed class of 조사 (Yeon & Brown, *Korean: A Comprehensive Grammar*, ch. 3)
 * and a few suffixes that the press hangs on names.
 */
const PARTICLES = new Set(
  '은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 한테 와 과 랑 이랑 하고 도 만 부터 까지 로 으로 로서 으로서 로써 보다 처럼 같이 마다 조차 밖에 나 이나 이라 라 라고 이라고 란 이란 인 이다 였다 측 씨 및 등'.split(
    ' ',
  ),
);
/** Particles pile up ("에서는", "까지도"); four syllables hold all pairs that the press uses. */
const MAX_PARTICLE = 4;
/** Holds one syllable more than a particle has, each of up to three units where it is decomposed. */
const PARTICLE_REACH = 3 * (MAX_PARTICLE + 1);

/** Composed and decomposed. */
const HANGUL = /[\u1100-\u11FF\uAC00-\uD7A3]/;
const HANGUL_RUN = /^[\u1100-\u11FF\uAC00-\uD7A3]+/;
/** Full and half width, with the long-vowel sign and the voicing marks but without the dot between names. */
const KATAKANA = /[\u3099\u309A\u30A1-\u30FA\u30FC-\u30FF\uFF66-\uFF9F]/;

/** Whether a word that ends with the character `before` would go on with the character `first`. */
export function runsOn(before: string, first: string): boolean {
  if (HANGUL.test(before) || KATAKANA.test(before)) {
    return HANGUL.test(before) ? HANGUL.test(first) : KATAKANA.test(first);
  }
  return isLetter(before) && isLetter(first);
}

/** Whether a word that seems to end with the character `last` goes on in the text from `at` on. */
export function runsOnInto(last: string, text: string, at: number): boolean {
  if (at >= text.length || !runsOn(last, String.fromCodePoint(text.codePointAt(at)!))) return false;
  const hangul = HANGUL_RUN.exec(text.slice(at, at + PARTICLE_REACH))?.[0];
  return hangul === undefined || !isParticle(hangul.normalize('NFC'));
}

/** Only of scripts that part words by spaces. */
function isLetter(character: string): boolean {
  return classOfCharacter(character) === UNIT.letter;
}

function isParticle(tail: string): boolean {
  if (tail.length > MAX_PARTICLE) return false;
  if (PARTICLES.has(tail)) return true;
  for (let cut = 1; cut < tail.length; cut++) {
    if (PARTICLES.has(tail.slice(0, cut)) && PARTICLES.has(tail.slice(cut))) return true;
  }
  return false;
}
