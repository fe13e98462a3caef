import { doubtWords } from '../../i18n/words.ts';
import type { Doubt } from '../../model/posting.ts';
import type { DoubtActions } from './possible-actions.ts';
import { isChoice } from './screen.ts';

interface DoubtNoticeProps extends Pick<DoubtActions, 'chooseReading' | 'copyReport'> {
  readonly doubt: Doubt;
  /** Opens the page where a posting can be pasted. */
  readonly onPaste: () => void;
}

function Choices({ doubt, chooseReading }: Pick<DoubtNoticeProps, 'doubt' | 'chooseReading'>) {
  return (
    <fieldset class="doubt-choices">
      <legend class="visually-hidden">{doubtWords.choices(doubtWords.about[doubt.about])}</legend>
      {doubt.values.map((value) => (
        <button key={value} type="button" class="button" onClick={() => chooseReading(doubt, value)}>
          {value}
        </button>
      ))}
    </fieldset>
  );
}

/** A line above an answer that says which part of it may be misread, with both readings to choose from where one line holds them. */
export function DoubtNotice({ doubt, chooseReading, copyReport, onPaste }: DoubtNoticeProps) {
  const { about, values } = doubt;
  return (
    <div class="notice doubt" role="note">
      <p class="strong">{doubtWords.title(doubtWords.about[about])}</p>
      <p>{doubtWords.hint[about]}</p>
      {isChoice(doubt) ? (
        <Choices doubt={doubt} chooseReading={chooseReading} />
      ) : (
        values.map((value) => <blockquote key={value}>{value}</blockquote>)
      )}
      <p class="row small">
        {about === 'text' && (
          <button type="button" class="text-button" onClick={onPaste}>
            {doubtWords.paste}
          </button>
        )}
        {copyReport && (
          <button type="button" class="text-button" title={doubtWords.copyHint} onClick={copyReport}>
            {doubtWords.copy}
          </button>
        )}
      </p>
    </div>
  );
}
