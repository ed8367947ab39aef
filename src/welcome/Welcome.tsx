import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../core/language/message-key.ts';
import { say } from '../language/speak.ts';
import { Keys } from '../ui/Keys.tsx';
import { sayWith } from '../ui/say-with.tsx';
import { DemoArticle } from './DemoArticle.tsx';

/** What is kept where: each line a thing and its place. */
const KEPT = [
  ['welcome.kept.notes', 'welcome.kept.notesWhere'],
  ['welcome.kept.settings', 'welcome.kept.settingsWhere'],
  ['welcome.kept.pages', 'welcome.kept.pagesWhere'],
] as const satisfies readonly (readonly [MessageKey, MessageKey])[];

/** What the browser calls each permission by, and what Gloss does with it. */
const PERMISSIONS = [
  ['welcome.permissions.sites', 'welcome.permissions.sitesWhy'],
  ['welcome.permissions.storage', 'welcome.permissions.storageWhy'],
  ['welcome.permissions.downloads', 'welcome.permissions.downloadsWhy'],
] as const satisfies readonly (readonly [MessageKey, MessageKey])[];

/** What a reader sees first: an article that Gloss has read, three things to try on it, and what is kept where. */
export function Welcome() {
  return (
    <main class="welcome">
      <header class="welcome-head">
        <p class="welcome-name">Gloss</p>
        <h1>{say('welcome.heading')}</h1>
        <p class="welcome-lead">{say('welcome.lead')}</p>
      </header>
      <ol class="welcome-steps">
        <Step title={say('welcome.point')}>{say('welcome.pointHow')}</Step>
        <Step title={say('welcome.write')}>{say('welcome.writeHow')}</Step>
        <Step title={say('welcome.cast')}>
          {sayWith('welcome.castHow', <Keys of={['Alt', 'Shift', 'G']} />)}
        </Step>
      </ol>
      <DemoArticle />
      <section class="welcome-facts" aria-labelledby="welcome-kept">
        <h2 id="welcome-kept">{say('welcome.kept.heading')}</h2>
        <Facts lines={KEPT} />
      </section>
      <section class="welcome-facts" aria-labelledby="welcome-permissions">
        <h2 id="welcome-permissions">{say('welcome.permissions.heading')}</h2>
        <Facts lines={PERMISSIONS} />
      </section>
      <footer class="welcome-ways">
        <a class="welcome-button" href="notebook.html" target="_blank" rel="noopener">
          {say('popup.notebook')}
        </a>
        <a class="welcome-button" href="notebook.html#settings" target="_blank" rel="noopener">
          {say('popup.settings')}
        </a>
      </footer>
    </main>
  );
}

function Step({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <li>
      <b>{title}</b>
      <span>{children}</span>
    </li>
  );
}

function Facts({ lines }: { readonly lines: readonly (readonly [MessageKey, MessageKey])[] }) {
  return (
    <dl>
      {lines.map(([what, told]) => (
        <div key={what}>
          <dt>{say(what)}</dt>
          <dd>{say(told)}</dd>
        </div>
      ))}
    </dl>
  );
}
