import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadLanguage } from '../src/language/load-language.ts';
import { speak } from '../src/language/speak.ts';
import { startExchangeWorker } from '../src/notebook/exchange/start-exchange-worker.ts';
import type { WorkOrder } from '../src/notebook/exchange/work.ts';

/** A worker of the notebook: reads and writes files, and the database of packs. */
export default defineUnlistedScript(() => {
  const hearing = loadLanguage(self.name).then((language) => {
    speak(language);
    return new Promise<(order: WorkOrder) => void>((listen) =>
      startExchangeWorker(listen, (report) => self.postMessage(report)),
    );
  });
  self.onmessage = ({ data }: MessageEvent<WorkOrder>) => void hearing.then((hear) => hear(data));
});
