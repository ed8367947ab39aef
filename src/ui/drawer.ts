/**
 * Makes a function that draws a screen safe to be called while it draws: taking a focused field off the page sends
 * its blur in the middle of Preact's work (in Chromium), and what that changes is drawn when this drawing is done.
 */
export function drawer(drawNow: () => void): () => void {
  let drawing = false;
  let again = false;
  return () => {
    again = true;
    if (drawing) return;
    drawing = true;
    try {
      while (again) {
        again = false;
        drawNow();
      }
    } finally {
      drawing = false;
    }
  };
}
