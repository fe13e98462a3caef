import { failure, success } from '../../src/model/result.ts';
import type { SavedPosting } from '../../src/model/saved-posting.ts';
import type { FilesServices } from '../../src/ui/files/files-state.ts';

/** Services for files over these postings: backups can be neither made nor read. What is downloaded goes to `files`. */
export function filesServices(postings: Iterable<SavedPosting>, files: Map<string, string>): FilesServices {
  const refused = async () => failure('not-here');
  return {
    async *storedPostings() {
      yield [...postings];
    },
    makeBackup: refused,
    previewBackup: refused,
    forgetBackup: async () => success(null),
    restoreBackup: refused,
    replaceProfile: refused,
    download: (name, _type, content) => files.set(name, String(content)),
  };
}
