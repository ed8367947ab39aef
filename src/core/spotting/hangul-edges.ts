import type { Words } from '../text/words.ts';

/**
 * Korean parts words by spaces and hangs particles on them, so a name must begin where a run of Hangul begins, and
 * end where it ends or a particle follows. The particles are the closed class of 조사 (Yeon & Brown, *Korean: A
 * Comprehensive Grammar*, ch. 3) and a few suffixes that the press hangs on names.
 */
const PARTICLES = new Set(
  '은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 한테 와 과 랑 이랑 하고 도 만 부터 까지 로 으로 로서 으로서 로써 보다 처럼 같이 마다 조차 밖에 나 이나 이라 라 라고 이라고 란 이란 인 이다 였다 측 씨 및 등'.split(
    ' ',
  ),
);
const HANGUL = /[\uAC00-\uD7A3]/;
/** Particles pile up ("에서는", "까지도"); three syllables hold all pairs that the press uses. */
const MAX_PARTICLE = 4;

/** Whether a form may begin at this one-letter word. Only Hangul says no. */
export function startsAtWord(text: string, words: Words, word: number): boolean {
  const at = words.start[word]!;
  return !(HANGUL.test(text[at]!) && at > 0 && HANGUL.test(text[at - 1]!));
}

/** Whether a form may end with this word. Only Hangul says no. */
export function endsAtWord(text: string, words: Words, word: number): boolean {
  const end = words.end[word]!;
  if (!HANGUL.test(text[end - 1]!)) return true;
  let stop = end;
  while (stop < text.length && HANGUL.test(text[stop]!)) stop += 1;
  return stop === end || isParticle(text.slice(end, stop));
}

function isParticle(tail: string): boolean {
  if (tail.length > MAX_PARTICLE) return false;
  if (PARTICLES.has(tail)) return true;
  for (let cut = 1; cut < tail.length; cut++) {
    if (PARTICLES.has(tail.slice(0, cut)) && PARTICLES.has(tail.slice(cut))) return true;
  }
  return false;
}
