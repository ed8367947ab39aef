import { sayWith } from '../../ui/say-with.tsx';

type LossesProps = { readonly title: string; readonly losses: readonly string[] };

/** What a format does not carry of what is chosen. */
export function Losses({ title, losses }: LossesProps) {
  if (losses.length === 0)
    return <p class="losses losses-none">{sayWith('exchange.carriesAll', <b>{title}</b>)}</p>;
  return (
    <div class="losses">
      <p>{sayWith('exchange.carriesNot', <b>{title}</b>)}</p>
      <ul>
        {losses.map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
      </ul>
    </div>
  );
}
