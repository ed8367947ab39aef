import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt } from '../browser/built-extension.ts';
import { type LaunchedBrowser, launchBrowser } from '../browser/launch.ts';
import { serve } from '../browser/serve.ts';
import { readBundledPack } from '../link/read-bundled-pack.ts';
import { readOptions } from '../read-options.ts';
import { ROOT } from '../root.ts';
import { runCommand } from '../run-command.ts';
import { CommandFailure, ensureBrowser } from '../setup.mjs';
import { benchCard } from './bench-card.ts';
import { benchLexicon } from './bench-lexicon.ts';
import { benchManyForms } from './bench-many-forms.ts';
import { benchPage, type PageBench } from './bench-page.ts';
import { benchStorm } from './bench-storm.ts';
import { benchExchange, type ExchangeBench } from './exchange/bench-exchange.ts';
import { exchangeRows } from './exchange/exchange-rows.ts';
import { formsRows } from './forms-rows.ts';
import { lexiconRows } from './lexicon-rows.ts';
import { benchNotes, type NotesBench } from './notes/bench-notes.ts';
import { notesRows } from './notes/notes-rows.ts';
import { tellNotes } from './notes/tell-notes.ts';
import { cardRow, pageRows } from './rows.ts';
import { tellBench, tellRows } from './tell-bench.ts';

const USAGE =
  'Usage: npm run bench -- [--pages FOLDER] [--page NAME]… [--runs N] [--lexicon] [--forms] [--exchange [--row WORDS]… | --notes] [--browser NAME]… [--json]';
/** Of the zoo the two that are an article and a long page; most others are a few lines. */
const OF_THE_ZOO = ['demo-article.html', 'long.html'];
const RUNS = 7;
/** Of five names each. */
const CARD_RUNS = 3;
const BOTH_BROWSERS = ['chromium', 'firefox'] as const;

/** The budgets of the design, measured in a real Chromium beside the peers. */
await runCommand(async (args, signal) => {
  const { values } = readOptions(
    args,
    {
      pages: { type: 'string' },
      page: { type: 'string', multiple: true },
      runs: { type: 'string' },
      lexicon: { type: 'boolean' },
      exchange: { type: 'boolean' },
      row: { type: 'string', multiple: true },
      browser: { type: 'string', multiple: true },
      forms: { type: 'boolean' },
      notes: { type: 'boolean' },
      json: { type: 'boolean' },
    },
    USAGE,
  );
  if (values.notes) {
    const benches: NotesBench[] = [];
    for (const browser of BOTH_BROWSERS.filter((one) => values.browser?.includes(one) ?? true)) {
      const bench = await benchNotes(browser, entryIds(), (words) => {
        if (!values.json) console.error(words);
      });
      benches.push(bench);
      if (!values.json) console.log(tellNotes(bench, notesRows(bench)));
    }
    if (values.json) console.log(JSON.stringify(benches, null, 2));
    return;
  }
  if (values.exchange) {
    const benches: ExchangeBench[] = [];
    for (const browser of BOTH_BROWSERS.filter((one) => values.browser?.includes(one) ?? true))
      await benchExchange(browser, {
        isWanted: (what) => values.row?.some((words) => what.includes(words)) ?? true,
        hear(bench) {
          benches.push(bench);
          // Line by line: the whole takes minutes, and may be cut off.
          if (!values.json) console.log(tellRows(exchangeRows([bench])));
        },
      });
    if (benches.length === 0) throw new CommandFailure(`No row has these words. ${USAGE}`, 2);
    if (values.json) console.log(JSON.stringify({ rows: exchangeRows(benches), benches }, null, 2));
    return;
  }
  const lexicon = values.forms ? [] : benchLexicon();
  if (values.lexicon) {
    const rows = lexiconRows(lexicon);
    console.log(values.json ? JSON.stringify({ rows, lexicon }, null, 2) : tellRows(rows));
    return;
  }
  const runs = Number(values.runs ?? RUNS);
  if (!Number.isInteger(runs) || runs < 1)
    throw new CommandFailure(`--runs takes a whole number. ${USAGE}`, 2);
  // npm runs scripts in the project's folder, wherever it was called.
  const folder = values.pages
    ? resolve(process.env.INIT_CWD ?? process.cwd(), values.pages)
    : join(ROOT, 'tests', 'pages');
  const names = values.page ?? (values.pages ? pagesIn(folder) : OF_THE_ZOO);

  const executable = ensureBrowser('chromium');
  const request = { browser: 'chromium', executable, headless: true } as const;
  if (values.forms) {
    const { origin } = await serve(folder, signal);
    const extension = ensureBuilt('chromium');
    const sizes = await benchManyForms(
      { ...request, extension },
      `${origin}/${encodeURIComponent(names[0]!)}`,
      runs,
    );
    const rows = formsRows(sizes);
    console.log(values.json ? JSON.stringify({ rows, sizes }, null, 2) : tellRows(rows));
    return;
  }
  const launched: LaunchedBrowser[] = [];
  try {
    const gloss = await launchBrowser({ ...request, extension: ensureBuilt('chromium') });
    launched.push(gloss);
    const plain = await launchBrowser({ ...request, extension: null });
    launched.push(plain);
    const asker = await gloss.extensionPage('notebook.html');
    const { origin } = await serve(folder, signal);
    const known = entryNames();

    const pages: PageBench[] = [];
    for (const name of names) {
      if (!values.json) console.error(`${name} …`);
      const url = `${origin}/${encodeURIComponent(name)}`;
      pages.push(await benchPage({ gloss, asker, plain }, { name, url }, known, runs));
    }
    const own = await serve(join(ROOT, 'tools', 'bench', 'pages'), signal);
    const storm = await benchStorm(gloss, `${own.origin}/storm.html`);
    const zoo = await serve(join(ROOT, 'tests', 'pages'), signal);
    const card = await benchCard(gloss, `${zoo.origin}/demo-article.html`, CARD_RUNS);
    const rows = [...pageRows(pages, storm), cardRow(card), ...lexiconRows(lexicon)];
    console.log(
      values.json ? JSON.stringify({ rows, pages, storm, card, lexicon }, null, 2) : tellBench(pages, rows),
    );
  } finally {
    await Promise.all(launched.map((one) => one.close()));
  }
});

function pagesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.x?html?$/.test(name));
  if (names.length === 0) throw new CommandFailure(`${folder} holds no page.`, 2);
  return names.sort();
}

/** The names of the bundled entries: what the peers look for, beside what stands on the page. */
function entryNames(): string[] {
  return bundledEntries().map(({ name }) => name);
}

function entryIds(): string[] {
  return bundledEntries().map(({ id }) => id);
}

function bundledEntries() {
  const { pack } = readBundledPack();
  if (!pack) throw new CommandFailure('The bundled pack cannot be read: npm run check:pack says why.');
  return pack.entries;
}
