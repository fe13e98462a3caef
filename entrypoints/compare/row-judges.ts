import { bandOf } from '../../src/match/band.ts';
import { judgePay } from '../../src/match/pay-verdict.ts';
import { judgeFit } from '../../src/plan/fit.ts';
import { planGap } from '../../src/plan/plan.ts';
import type { PayFor, RowJudges } from '../../src/ui/models/services.ts';

const payFor: PayFor = ({ domain, role, level, salary }, pack) => {
  const known = pack.roles.find(({ id }) => id === role?.id) ?? null;
  const band = bandOf(known, level, pack, domain);
  return { band, pay: judgePay(salary, band, pack.rates) };
};

/** What a row of the list is judged by: the same rooms that make a review. */
export const rowJudges: RowJudges = { planFor: planGap, fitFor: judgeFit, payFor };
