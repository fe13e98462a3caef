import { useState } from 'preact/hooks';
import { date, dataWords as words } from '../../i18n/words.ts';
import type { ProfilePartProps } from './part-props.ts';

function EraseSection({ onErase }: { onErase: () => void }) {
  const [asked, setAsked] = useState(false);
  const erase = () => {
    setAsked(false);
    onErase();
  };
  return (
    <section aria-labelledby="erase-title" class="sub-part">
      <h3 id="erase-title">{words.erase}</h3>
      <p>{words.eraseText}</p>
      {asked ? (
        <p class="ask" role="alert">
          <span>{words.eraseSure}</span>
          <button type="button" class="button danger" onClick={erase}>
            {words.eraseYes}
          </button>
          <button type="button" class="button" onClick={() => setAsked(false)}>
            {words.eraseNo}
          </button>
        </p>
      ) : (
        <button type="button" class="button" onClick={() => setAsked(true)}>
          {words.eraseButton}
        </button>
      )}
    </section>
  );
}

/** What is stored, where, and how to be rid of it. */
export function StoredView({ state, actions, pack }: ProfilePartProps) {
  const { skills, goalsDone, questionsDone } = state.profile.value;
  const ticks = goalsDone.length + questionsDone.length;
  return (
    <section class="part" aria-labelledby="data-title">
      <h2 id="data-title">{words.title}</h2>
      <p>{words.stored(Object.keys(skills).length, ticks, state.saved.value.length)}</p>
      <section aria-labelledby="about-title" class="sub-part">
        <h3 id="about-title">{words.about}</h3>
        {words.aboutText.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p class="quiet">{words.pack(pack.version, date(pack.rates.date))}</p>
      </section>
      <EraseSection onErase={actions.erase} />
    </section>
  );
}
