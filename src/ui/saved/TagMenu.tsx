import { useState } from 'preact/hooks';
import { bulkWords, newsOf } from '../../i18n/words.ts';
import type { CompareActions } from './compare-actions.ts';
import { Menu } from './Menu.tsx';
import type { SavedRow } from './saved-rows.ts';

interface TagMenuProps {
  /** The picked postings in the order in which they were picked. */
  readonly rows: readonly SavedRow[];
  readonly actions: CompareActions;
}

/** Puts a tag on all picked postings, or takes one off. */
export function TagMenu({ rows, actions }: TagMenuProps) {
  const [tag, setTag] = useState('');
  const ids = rows.map(({ id }) => id);
  const title = rows[0]?.title ?? '';
  const name = tag.trim();
  const known = [...new Set(rows.flatMap(({ summary }) => summary.tags))];
  return (
    <Menu label={bulkWords.tag}>
      {() => (
        <>
          <form
            class="tag-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (name === '') return;
              setTag('');
              const add = (tags: readonly string[]) => [...tags.filter((one) => one !== name), name];
              void actions.annotate(
                ids,
                ({ tags }) => ({ tags: add(tags) }),
                newsOf.tagged(ids.length, title, name),
              );
            }}
          >
            <input
              aria-label={bulkWords.tagName}
              value={tag}
              onInput={({ currentTarget }) => setTag(currentTarget.value)}
            />
            <button type="submit" class="button">
              {bulkWords.addTag}
            </button>
          </form>
          {known.map((one) => (
            <p class="row" key={one}>
              <span>{one}</span>
              <button
                type="button"
                class="text-button"
                onClick={() =>
                  void actions.annotate(
                    ids,
                    ({ tags }) => ({ tags: tags.filter((other) => other !== one) }),
                    newsOf.untagged(ids.length, title, one),
                  )
                }
              >
                {bulkWords.removeTag}
              </button>
            </p>
          ))}
        </>
      )}
    </Menu>
  );
}
