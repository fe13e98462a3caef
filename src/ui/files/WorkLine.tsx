import { filesWords } from '../../i18n/words.ts';
import type { FilesWork } from './files-state.ts';

/** How far long work is, with a way to stop it, or what came of it. Read out as it changes. */
export function WorkLine({ work }: { readonly work: FilesWork }) {
  return (
    <p class="work" role="status">
      {work?.text}
      {work?.kind === 'busy' && work.cancel && (
        <>
          {' '}
          <button type="button" class="text-button" onClick={work.cancel}>
            {filesWords.cancel}
          </button>
        </>
      )}
    </p>
  );
}
