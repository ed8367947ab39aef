import { startBackupPage } from '../../src/backup/start-backup-page.ts';

startBackupPage(decodeURIComponent(location.hash.slice(1)), new AbortController().signal);
