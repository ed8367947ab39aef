import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of a screen that is loaded when it is first shown: the notes come up without it. Nothing stands there until then. */
export function late<Props extends JSX.IntrinsicAttributes & object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return (props) => {
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => loaded);
    useEffect(() => {
      if (!Part)
        void load().then((part) => {
          loaded = part;
          setPart(() => part);
        });
    }, []);
    return Part && <Part {...props} />;
  };
}
