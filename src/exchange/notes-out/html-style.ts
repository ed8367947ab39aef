/** The looks of an exported page: paper and ink of the notebook, in light and dark, and on real paper. */
export const HTML_STYLE = `:root { color-scheme: light dark; --paper: light-dark(#fffdf9, #1d1e21); --ink: light-dark(#22201c, #ece9e3);
  --soft: light-dark(#5d574d, #b3ada2); --line: light-dark(#e4ddd1, #3a3b3f); --accent: light-dark(#8a3b12, #f0a878); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 "Iowan Old Style", Charter, Palatino, Georgia, "Noto Serif", serif; overflow-wrap: anywhere; }
main { max-width: 42rem; margin: 0 auto; padding: 3rem 1.25rem 6rem; }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; letter-spacing: -0.02em; }
header p, .what, footer, nav span { color: var(--soft); font: 0.8125rem/1.5 system-ui, sans-serif; margin: 0.25rem 0 0; }
nav { margin: 2rem 0; padding: 1rem 0; border-block: 1px solid var(--line); }
nav ol { columns: 16rem; margin: 0; padding: 0; list-style: none; }
nav li { break-inside: avoid; }
h2 { margin: 3rem 0 0; font-size: 1.5rem; line-height: 1.25; break-after: avoid; }
.what { break-after: avoid; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 0.15em; }
article { margin: 1.5rem 0 0; padding: 0 0 0 1rem; border-inline-start: 3px solid var(--mark, var(--line)); break-inside: avoid; }
blockquote { margin: 0 0 0.75rem; color: var(--soft); font-style: italic; }
.text > :first-child { margin-top: 0; } .text > :last-child { margin-bottom: 0; }
.text blockquote { margin-inline-start: 1rem; } .text h1, .text h2, .text h3 { font-size: 1.125rem; margin: 1rem 0 0.5rem; }
pre { overflow: auto; white-space: pre-wrap; font-size: 0.875rem; } img { display: none; }
footer { margin-top: 0.5rem; display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; }
.tag { padding: 0 0.5em; border: 1px solid var(--line); border-radius: 1em; }
[data-colour=yellow] { --mark: #e0b100; } [data-colour=green] { --mark: #4d9a4d; } [data-colour=blue] { --mark: #3f87c9; }
[data-colour=purple] { --mark: #8d6bc9; } [data-colour=pink] { --mark: #d06596; } [data-colour=orange] { --mark: #e08a2e; }
@media print { :root { color-scheme: light; } body { font-size: 10.5pt; } main { max-width: none; padding: 0; }
  nav { break-after: page; } h2 a::after { content: " (" attr(href) ")"; font: 8pt system-ui, sans-serif; color: var(--soft); } }
`;
