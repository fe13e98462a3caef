import { NOTICES } from '../../i18n/words.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import { Notice } from '../components/Notice.tsx';
import { mattersNow } from '../posting/matters-now.ts';
import { ConflictStrip } from './ConflictStrip.tsx';
import { DoubtNotice } from './DoubtNotice.tsx';
import { NowStrip } from './NowStrip.tsx';
import type { PopupState } from './popup-state.ts';
import type { PopupActions } from './possible-actions.ts';
import { SavedNote } from './SavedNote.tsx';
import { noticesOf } from './screen.ts';

interface AnswerNoticesProps {
  readonly record: ReviewRecord;
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** What matters at this moment, what an answer lacks, what conflicts and what may be misread; nothing where all is well. */
export function AnswerNotices({ record, state, actions }: AnswerNoticesProps) {
  const notices = noticesOf(record);
  const read = record.posting?.text.length ?? 0;
  return (
    <div class="notices">
      <NowStrip
        items={mattersNow(record, new Date().toISOString().slice(0, 10))}
        onScroll={actions.scrollTo}
      />
      <SavedNote own={state.own.value} seen={state.seenBefore.value} onOpen={actions.openSaved} />
      <ConflictStrip
        items={state.conditions.value}
        onScroll={actions.scrollTo}
        onChange={actions.openCondition}
      />
      {notices.map((kind) => (
        <Notice key={kind} title={NOTICES[kind].title} text={NOTICES[kind].text(read)} />
      ))}
      {record.doubts.map((doubt) => (
        <DoubtNotice
          key={doubt.about}
          doubt={doubt}
          chooseReading={actions.chooseReading}
          copyReport={actions.copyReport}
          onPaste={actions.openText}
        />
      ))}
    </div>
  );
}
