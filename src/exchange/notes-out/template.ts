import * as v from 'valibot';
import type { MessageKey } from '../../core/language/message-key.ts';

/** A way of writing notes that the reader has made, or that Gloss brings to begin with. */
export type Template = {
  readonly id: string;
  readonly title: string;
  /** In the language of Mustache. */
  readonly text: string;
  /** Of the file, without the dot. */
  readonly extension: string;
};

/** One that Gloss brings: its title is said in the reader's language. */
export type GivenTemplate = Omit<Template, 'title'> & { readonly title: MessageKey };

const MAX_TEMPLATES = 200;

const TemplateSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  text: v.pipe(v.string(), v.maxLength(100_000)),
  extension: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,10}$/)),
});

/** The templates that can be read of unknown data; the others are left out. */
export function readTemplates(unknown: unknown): readonly Template[] {
  if (!Array.isArray(unknown)) return [];
  return unknown.slice(0, MAX_TEMPLATES).flatMap((one) => {
    const result = v.safeParse(TemplateSchema, one);
    return result.success ? [result.output] : [];
  });
}

/** To begin with; each is the base of the reader's own. */
export const GIVEN_TEMPLATES: readonly GivenTemplate[] = [
  {
    id: 'given-plain-text',
    title: 'exchange.template.plainText',
    extension: 'txt',
    text: '{{title}}\n\n{{#subjects}}\n{{name}}\n{{#url}}\n{{url}}\n{{/url}}\n{{#notes}}\n\n{{date}} {{time}}\n{{#quote}}\n“{{quote}}”\n{{/quote}}\n{{#hasText}}\n{{text}}\n{{/hasText}}\n{{/notes}}\n\n{{/subjects}}\n',
  },
  {
    id: 'given-list',
    title: 'exchange.template.list',
    extension: 'md',
    text: '{{#notes}}\n- {{name}}: {{text}}{{#quote}} (“{{quote}}”{{#url}}, {{url}}{{/url}}){{/quote}} {{hashtags}}\n{{/notes}}\n',
  },
  {
    id: 'given-daily',
    title: 'exchange.template.daily',
    extension: 'md',
    text: '## Read on {{date}}\n\n{{#subjects}}\n{{#isPage}}\n### [{{title}}]({{url}}){{#site}}, {{site}}{{/site}}\n\n{{/isPage}}\n{{#isEntry}}\n### {{name}}\n\n{{/isEntry}}\n{{#notes}}\n{{#quote}}\n> {{quote}}\n\n{{/quote}}\n{{text}}\n\n{{/notes}}\n{{/subjects}}\n',
  },
];
