import { render } from 'preact';
import { Welcome } from './Welcome.tsx';

/** Draws the welcome page; answers the article in it, which is for a reader to read. */
export function startWelcome(root: Element): Element {
  render(<Welcome />, root);
  return root.querySelector('article')!;
}
