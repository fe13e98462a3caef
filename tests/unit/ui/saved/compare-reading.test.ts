import { expect, it } from 'vitest';
import { loadCompare, refresh } from '../../../../src/ui/saved/compare-loading.ts';
import { createCompareState } from '../../../../src/ui/saved/compare-state.ts';
import type { CompareServices } from '../../../../src/ui/services.ts';
import { compareWorld } from '../../../support/compare-services.ts';
import { engineerRecord } from '../../../support/records.ts';
import { STANDING } from '../../../support/saved.ts';

const { fit: _fit, plan: _plan, ...review } = engineerRecord;

it('shows what was noted last, though what was read before it comes later', async () => {
  const world = compareWorld([{ ...STANDING, id: 'a', review: { ...review, id: 'a' } }]);
  const held = Promise.withResolvers<void>();
  let readings = 0;
  const rowsOf: CompareServices['rowsOf'] = async (ids) => {
    readings += 1;
    const rows = world.services.rowsOf(ids);
    if (readings === 1) await held.promise;
    return rows;
  };
  const services = { ...world.services, rowsOf };
  const state = createCompareState(services);
  await loadCompare(state, services);
  const before = refresh(state, services, ['a']);
  await services.annotate([{ id: 'a', changes: { remindOn: '2031-12-01' } }]);
  const after = refresh(state, services, ['a']);
  held.resolve();
  await Promise.all([before, after]);
  expect(state.summaries.value?.map(({ remindOn }) => remindOn)).toEqual(['2031-12-01']);
});
