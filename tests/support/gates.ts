import type { Gate } from '../../src/model/gate.ts';

/** A gate that is demanded, or sponsorship that is refused; `more` says otherwise. */
export const gateOf = (kind: Gate['kind'], detail: string | null = null, more: Partial<Gate> = {}): Gate => ({
  kind,
  need: kind === 'sponsorship' ? 'unavailable' : 'required',
  detail,
  start: 0,
  end: 1,
  text: 'x',
  met: null,
  ...more,
});
