import { say } from '../../language/speak.ts';

export type ExchangeHands = { readonly onExport: () => void; readonly onImport: () => void };

/** The ways of notes in and out. */
export function ExchangeButtons({ onExport, onImport }: ExchangeHands) {
  return (
    <>
      <button type="button" class="exchange-button" onClick={onExport}>
        {say('exchange.export')}
      </button>
      <button type="button" class="exchange-button" onClick={onImport}>
        {say('exchange.import')}
      </button>
    </>
  );
}
