import { expect, test } from 'vitest';
import { readNotes } from './read-notes.ts';

test.each([
  [
    'Readwise’s own export',
    'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\n' +
      '"The treaty, he said, stands.",Article One,Ines Aalto,,my words,yellow,"a,b",order,1,2021-03-04 05:06:07+00:00,\n',
    ['The treaty, he said, stands.', 'my words', ['a', 'b'], 'Article One'],
  ],
  [
    'Hypothesis’ CSV',
    'Created at,Author,Page,URL,Group,Type,Quote/description,Comment,Tags\n' +
      '2021-03-04T05:06:07.000Z,me,Article,https://x.example/a,Public,Annotation,quoted,comment,"a,b"\n',
    ['quoted', 'comment', ['a', 'b'], 'Article'],
  ],
  [
    'Raindrop',
    'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n' +
      '1,Title,my note,a passage,https://x.example/b,f,"t1, t2",2021-03-04T05:06:07.000Z,,,false\n',
    ['a passage', 'my note', ['t1', 't2'], 'Title'],
  ],
  [
    'a German table',
    'Zitat;Notiz;Adresse;Titel;Schlagwörter;Datum\nDie Stelle;Meine Worte;https://x.example/c;Ein Artikel;a, b;2021-03-04T05:06:07.000Z\n',
    ['Die Stelle', 'Meine Worte', ['a', 'b'], 'Ein Artikel'],
  ],
])('%s comes in without a question', (_, text, [quote, words, tags, title]) => {
  const { read } = readNotes('notes.csv', text);
  const [note, ...others] = read.notes;
  expect([others.length, read.problems]).toEqual([0, []]);
  expect([
    note!.about.kind === 'passage' && note!.about.anchor.exact,
    note!.text,
    note!.tags,
    read.pages[0]?.title,
    note!.created,
  ]).toEqual([quote, words, tags, title, '2021-03-04T05:06:07.000Z']);
});
