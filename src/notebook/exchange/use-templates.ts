import { useEffect, useState } from 'preact/hooks';
import { GIVEN_TEMPLATES, readTemplates, type Template } from '../../exchange/notes-out/template.ts';
import { say } from '../../language/speak.ts';
import { loadTemplates, storeTemplates } from '../../store/templates.ts';

/** The reader's templates and those that Gloss brings, one of which is chosen. */
export type Templates = {
  readonly all: readonly Template[];
  readonly chosen: Template;
  readonly choose: (id: string) => void;
  /** Changes the chosen one; a given one becomes one of the reader's own by that. */
  readonly change: (part: Partial<Omit<Template, 'id'>>) => void;
  readonly remove: () => void;
  readonly isOwn: boolean;
};

export function useTemplates(): Templates {
  const [own, setOwn] = useState<readonly Template[]>([]);
  const [id, setId] = useState(GIVEN_TEMPLATES[0]!.id);
  useEffect(() => {
    void loadTemplates().then((stored) => setOwn(readTemplates(stored)));
  }, []);
  const given = GIVEN_TEMPLATES.map((template) => ({ ...template, title: say(template.title) }));
  const all: readonly Template[] = [...own, ...given];
  const chosen = all.find((template) => template.id === id) ?? given[0]!;
  const isOwn = own.includes(chosen);

  function keep(templates: readonly Template[]): void {
    setOwn(templates);
    void storeTemplates(templates);
  }

  return {
    all,
    chosen,
    isOwn,
    choose: setId,
    change(part) {
      if (isOwn) {
        keep(own.map((template) => (template === chosen ? { ...template, ...part } : template)));
        return;
      }
      const made = {
        ...chosen,
        title: say('exchange.template.mine', chosen.title),
        ...part,
        id: crypto.randomUUID(),
      };
      keep([made, ...own]);
      setId(made.id);
    },
    remove() {
      keep(own.filter((template) => template !== chosen));
      setId(GIVEN_TEMPLATES[0]!.id);
    },
  };
}
