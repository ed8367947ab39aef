import type { Point } from '../core/hover/pointer-path.ts';
import { say } from '../language/speak.ts';

/** How far one press of an arrow key moves a card. CSS pixels. */
const STEP_PX = 24;
const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP_PX, y: 0 },
  ArrowRight: { x: STEP_PX, y: 0 },
  ArrowUp: { x: 0, y: -STEP_PX },
  ArrowDown: { x: 0, y: STEP_PX },
};

/** What a pinned card is moved by: with the pointer, or with the arrow keys. */
export function CardGrip({ onMove }: { readonly onMove: (by: Point) => void }) {
  function drag(down: PointerEvent): void {
    const grip = down.currentTarget as HTMLElement;
    grip.setPointerCapture(down.pointerId);
    // Of the screen: the card's own coordinates move along under the pointer.
    let last = { x: down.screenX, y: down.screenY };
    const stop = new AbortController();
    const { signal } = stop;
    grip.addEventListener(
      'pointermove',
      ({ screenX, screenY }) => {
        onMove({ x: screenX - last.x, y: screenY - last.y });
        last = { x: screenX, y: screenY };
      },
      { signal },
    );
    grip.addEventListener('pointerup', () => stop.abort(), { signal });
    grip.addEventListener('lostpointercapture', () => stop.abort(), { signal });
  }
  return (
    <button
      type="button"
      class="card-grip"
      aria-label={say('card.grip')}
      title={say('card.gripTitle')}
      onPointerDown={drag}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (!step) return;
        event.preventDefault();
        onMove(step);
      }}
    />
  );
}
