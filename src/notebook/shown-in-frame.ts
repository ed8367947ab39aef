/** A page in the background draws no frames; nobody waits for one there. Milliseconds. */
const LONGEST_FRAME_MS = 100;

/** Resolves when what has been put on the page is painted. */
export function shownInFrame(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, LONGEST_FRAME_MS);
    requestAnimationFrame(() => {
      // The frame is painted after this callback, and before what is posted now is heard.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        clearTimeout(late);
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  });
}
