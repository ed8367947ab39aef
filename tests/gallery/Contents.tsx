/** Every state in light and dark, and as narrow as 320 pixels. */
export function Contents({ names }: { readonly names: readonly string[] }) {
  return (
    <div style={{ padding: '1rem' }}>
      <h1>Gallery</h1>
      {names.map((name) => (
        <section key={name}>
          <h2>{name}</h2>
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: '1rem' }}>
            {['light', 'dark', 'light&rtl', 'light&long', 'light&de'].map((how) => (
              <iframe
                key={how}
                loading="lazy"
                title={`${name}, ${how}`}
                src={`?${name}&${how}`}
                style={{
                  width: how === 'light' ? '420px' : '320px',
                  height: '560px',
                  border: '1px solid silver',
                }}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
