import { bandOf } from '../../src/match/band.ts';
import { judgePay } from '../../src/match/pay-verdict.ts';
import { deletePostings, restorePostings } from '../../src/messaging/worker-calls.ts';
import { NO_CORRECTIONS } from '../../src/model/saved-posting.ts';
import { planGap } from '../../src/plan/plan.ts';
import { loadProfile } from '../../src/storage/profile.ts';
import { openSavedPostings } from '../../src/storage/saved-postings.ts';
import type { CompareServices, PayFor } from '../../src/ui/models/services.ts';
import { loadReviewer } from '../popup/reviewer.ts';

const payFor: PayFor = ({ domain, role, level, salary }, pack) => {
  const known = pack.roles.find(({ id }) => id === role?.id) ?? null;
  const band = bandOf(known, level, pack, domain);
  return { band, pay: judgePay(salary, band, pack.rates) };
};

/** Wires the compare page: it reads the saved postings itself and asks the worker for every change. */
export function createCompareServices(): CompareServices {
  const saved = openSavedPostings();
  return {
    planFor: planGap,
    payFor,
    loadReviewer,
    loadProfile,
    loadCorrections: async (id) => {
      const found = await saved.corrections(id);
      return found.ok ? found.value : NO_CORRECTIONS;
    },
    listSaved: saved.listSummaries,
    loadSaved: saved.get,
    remove: (id) => deletePostings([id]),
    restore: (id) => restorePostings([id]),
  };
}
