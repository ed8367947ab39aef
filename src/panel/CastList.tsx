import { say, spokenLanguage } from '../language/speak.ts';
import { CastRow } from './CastRow.tsx';
import type { PageView, PanelHands } from './panel-view.ts';

type CastListProps = { readonly view: PageView; readonly hands: PanelHands };

/** The cast by kind, and the names of which the text leaves open who is meant. */
export function CastList({ view, hands }: CastListProps) {
  const { cast, folded, noted, at } = view;
  return (
    <>
      {cast.groups.map(({ kind, members }) => {
        const isFolded = folded.has(kind);
        return (
          <section key={kind} class="cast-group" data-kind={kind} aria-labelledby={`cast-${kind}`}>
            <h2 class="cast-kind" id={`cast-${kind}`}>
              <button type="button" aria-expanded={!isFolded} onClick={() => hands.fold(kind, !isFolded)}>
                {say(`kind.many.${kind}`)} <span class="cast-kind-count">{members.length}</span>
              </button>
            </h2>
            {!isFolded && (
              <ul class="cast-list">
                {members.map(({ entry, places }) => (
                  <CastRow
                    key={entry.id}
                    name={entry.name}
                    gist={entry.gist ?? ''}
                    places={places}
                    at={at}
                    isNoted={noted.has(entry.id)}
                    onGoTo={hands.goTo}
                    onOpen={() => hands.openEntry(entry.id)}
                  />
                ))}
              </ul>
            )}
          </section>
        );
      })}
      {cast.undecided.length > 0 && (
        <section class="cast-group" aria-labelledby="cast-undecided">
          <h2 class="cast-kind" id="cast-undecided">
            {say('panel.undecided')}
          </h2>
          <ul class="cast-list">
            {cast.undecided.map(({ text, candidates, places }) => (
              <CastRow
                key={`${text} ${candidates.join(' ')}`}
                name={text}
                gist={orOf(candidates)}
                places={places}
                at={at}
                isNoted={false}
                onGoTo={hands.goTo}
                onOpen={null}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function orOf(names: readonly string[]): string {
  return new Intl.ListFormat(spokenLanguage().tag, { type: 'disjunction' }).format(names);
}
