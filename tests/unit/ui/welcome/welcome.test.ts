import { beforeEach, expect, test } from 'vitest';
import { failure, success } from '../../../../src/model/result.ts';
import type { PopupServices } from '../../../../src/ui/services.ts';
import { mountWelcome } from '../../../../src/ui/welcome/mount.tsx';
import { button, click, createRoot, settle, textOf } from '../../../support/dom.ts';
import { popupWorld, reviewerOf } from '../../../support/popup-services.ts';
import { engineerRecord, readingOf } from '../../../support/records.ts';

let root: HTMLElement;

/** The welcome page with the engineer's posting for a sample. */
async function show(replaced: Partial<PopupServices> = {}): Promise<void> {
  const { services } = popupWorld(engineerRecord, undefined, replaced);
  const picked = {
    text: '',
    title: null,
    company: null,
    location: null,
    url: null,
    source: 'input' as const,
  };
  await mountWelcome(root, {
    ...services,
    readText: () => readingOf(engineerRecord),
    readFile: async () => success(readingOf(engineerRecord)),
    loadPicked: async () => picked,
  });
  await settle();
}

const isFinished = () => root.querySelector('main')?.dataset.finished;

beforeEach(() => {
  root = createRoot();
});

test('the welcome page shows the answer beside its sample', async () => {
  await show();
  expect(isFinished()).toBe('true');
  expect(textOf(root.querySelector('.sample-page'))).toContain('Threat-model our LLM services');
  expect(root.querySelectorAll('.chip').length).toBeGreaterThan(0);
});

test('the welcome page says why there is no answer and tries again', async () => {
  let broken = true;
  const loadReviewer = async () => (broken ? failure('no-pack') : success(reviewerOf(engineerRecord)));
  await show({ loadReviewer });
  expect(isFinished()).toBe('true');
  expect(textOf(root)).toContain('The career data could not be loaded.');
  broken = false;
  await click(button(root, 'Try again'));
  await settle();
  expect(root.querySelectorAll('.chip').length).toBeGreaterThan(0);
});
