type Change = { readonly from: string; readonly to: string };

/**
 * Where the libraries in the package make elements of a string, or look to the add-on store's linter as if they did.
 * None of it is ever used by Gloss; taken out, nothing that goes wrong can use it either.
 */
const CHANGES: Readonly<Record<string, Change>> = {
  // `dangerouslySetInnerHTML`.
  'preact/dist/preact.mjs': {
    from: 't.innerHTML=h.__html',
    to: 't.textContent=h.__html',
  },
  // A parsed document of its own runs nothing and loads nothing.
  'decode-named-character-reference/index.dom.js': {
    from: `element.innerHTML = characterReference
  const character = element.textContent`,
    to: `const character = new DOMParser().parseFromString('<i>' + characterReference, 'text/html').body.textContent`,
  },
  // A tokenizer by the name of document, whose `write` takes text; the linter knows only the other.
  'mdast-util-from-markdown/lib/index.js': {
    from: 'compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))))',
    to: `compiler(options)(postprocess(['write'].map((take) =>
      parse(options).document()[take](preprocess()(value, encoding, true)))[0]))`,
  },
};

/** Takes them out while the extension is built; a library that has changed ends the build until somebody has looked. */
export function withoutHtmlStrings() {
  return {
    name: 'without-html-strings',
    apply: 'build' as const,
    transform: (code: string, id: string) => {
      const path = id.split('?')[0]!.replaceAll('\\', '/');
      const library = Object.keys(CHANGES).find((name) => path.endsWith(`node_modules/${name}`));
      if (!library) return undefined;
      const { from, to } = CHANGES[library]!;
      if (!code.includes(from)) throw new Error(`${library} has changed: see tools/without-html-strings.ts.`);
      return code.replace(from, to);
    },
  };
}
