import { join } from 'node:path';
import { createServer } from 'wxt';
import { extensionFolder, WXT_NAME } from '../browser/built-extension.ts';
import { hasDisplay } from '../browser/has-display.ts';
import { launchBrowser } from '../browser/launch.ts';
import { openWindow } from '../browser/open-window.ts';
import { serve } from '../browser/serve.ts';
import { readOptions } from '../read-options.ts';
import { ROOT } from '../root.ts';
import { runCommand } from '../run-command.ts';
import { CommandFailure, ensureBrowser } from '../setup.mjs';
import { loosenPolicy } from './loosen-policy.ts';

const USAGE = 'Usage: npm run dev -- [--firefox]';

await runCommand(async (args, signal) => {
  const { values, positionals } = readOptions(args, { firefox: { type: 'boolean' } }, USAGE);
  if (positionals.length > 0) throw new CommandFailure(`It opens the demo article alone. ${USAGE}`, 2);
  const browser = values.firefox ? 'firefox' : 'chromium';
  const executable = hasDisplay() ? ensureBrowser(browser) : null;

  // WXT rebuilds and reloads; the browser is ours, because WXT's way to open one wants a large package for it.
  const server = await createServer({
    root: ROOT,
    browser: WXT_NAME[browser],
    webExt: { disabled: true },
    hooks: {
      'build:manifestGenerated': (_, manifest) => {
        const policy = manifest.content_security_policy;
        if (typeof policy === 'object' && policy.extension_pages) {
          policy.extension_pages = loosenPolicy(policy.extension_pages);
        }
      },
    },
  });
  await server.start();
  try {
    const extension = extensionFolder(browser, 'dev');
    if (!executable) {
      console.error('There is no display to open a browser on; Ctrl-C ends this.');
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      return;
    }
    const { origin } = await serve(join(ROOT, 'tests', 'pages'), signal);
    const launched = await launchBrowser({
      browser,
      executable,
      extension,
      headless: false,
      looksInside: false,
      network: 'open',
    });
    await openWindow(launched, `${origin}/demo-article.html`, signal);
    await launched.close();
  } finally {
    await server.stop();
  }
});
