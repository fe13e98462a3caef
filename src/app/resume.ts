import { loadReadingPack } from '../../data/pack.ts';
import { askResumeWorker } from '../messaging/resume-worker.ts';
import { startWorker } from '../platform/worker.ts';
import type { ProfileServices } from '../ui/profile/profile-services.ts';
import workerPath from './resume-worker.ts?worker&url';

/** See `ProfileServices.readResume`: every résumé has a worker of its own. */
export const readResume: ProfileServices['readResume'] = async (source, onProgress, signal) =>
  askResumeWorker(startWorker(workerPath), { source, pack: await loadReadingPack() }, onProgress, signal);
