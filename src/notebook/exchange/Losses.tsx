type LossesProps = { readonly title: string; readonly losses: readonly string[] };

/** What a format does not carry of what is chosen. */
export function Losses({ title, losses }: LossesProps) {
  if (losses.length === 0)
    return (
      <p class="losses losses-none">
        <b>{title}</b> carries everything that is chosen.
      </p>
    );
  return (
    <div class="losses">
      <p>
        <b>{title}</b> does not carry:
      </p>
      <ul>
        {losses.map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
      </ul>
    </div>
  );
}
