import { startBackupPage } from '../../src/backup/start-backup-page.ts';
import { speakInPage } from '../../src/language/speak-in-page.ts';

speakInPage(document, 'backup.title');
startBackupPage(new AbortController().signal);
