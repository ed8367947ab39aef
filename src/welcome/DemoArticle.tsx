/**
 * The demo article, shortened: what names do in news is all in it. In English whatever the interface speaks, as the
 * bundled glossary is.
 */
export function DemoArticle() {
  return (
    <article class="demo" lang="en" dir="ltr" id="demo">
      <p class="demo-section">Analysis · May 14, 2019</p>
      <h2>After Hanoi, Everyone Takes the Train</h2>
      <p class="demo-standfirst">
        Kim has met Trump, Xi, Moon and Putin within a year. What he has not found is a price for his weapons
        that anyone will pay.
      </p>
      <p>
        When Kim Jong Un stepped out of his armored train at Vladivostok last month, the welcome was bread,
        salt and a guard of honor. The man he had come to see, Vladimir Putin, was there half an hour before
        him, which for Putin is rare. By evening the two had raised their glasses, exchanged swords and signed
        nothing at all.
      </p>
      <p>
        In Hanoi two months earlier, President Donald Trump had wanted full denuclearization before any
        serious sanctions relief; Kim wanted relief first and would give up one old reactor site for it, and
        lunch was canceled.
      </p>
      <p>
        The diplomats who kept such ties alive are seldom famous. Andrei Karlov served in Pyongyang for the
        better part of two decades and spoke the language well enough to sing in it; Karlov was shot dead in
        Ankara in 2016. His friend Alexander Matsegora has the post today.
      </p>
      <p>
        In Seoul the disappointment is greatest. President Moon Jae-in has spent more on this peace than
        anybody. Moon Chung-in, a professor who advises him, argues that small steps beat grand bargains.
        Presidents Trump, Xi, and Moon all have reasons to let it happen. Xi Jinping does not want a second
        nuclear crisis on his border while he fights over tariffs. Kim’s train left Vladivostok hours early.
        Nobody was surprised, and nobody got off.
      </p>
    </article>
  );
}
