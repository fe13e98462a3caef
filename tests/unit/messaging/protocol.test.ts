import { describe, expectTypeOf, it } from 'vitest';
import type {
  Data,
  MessageCode,
  PageCode,
  PageDraftReply,
  ReadJob,
  TabProtocol,
  WorkerProtocol,
} from '../../../src/messaging/protocol.ts';
import type { readTab } from '../../../src/messaging/tab-calls.ts';
import type { savePosting } from '../../../src/messaging/worker-calls.ts';
import type { PageReading } from '../../../src/model/posting.ts';
import type { Result } from '../../../src/model/result.ts';
import type { StoredReview } from '../../../src/model/review-record.ts';
import type { SavedPosting, StorageCode } from '../../../src/model/saved-posting.ts';
import type { PageAccessCode } from '../../../src/platform/page-access.ts';

describe('the types of the protocol', () => {
  it('give each call its own data', () => {
    expectTypeOf<Data<TabProtocol['clearHighlights']>>().toEqualTypeOf<undefined>();
    expectTypeOf<Data<TabProtocol['readPosting']>>().toEqualTypeOf<ReadJob>();
    expectTypeOf<Data<WorkerProtocol['savePosting']>>().toEqualTypeOf<{ review: StoredReview }>();
  });

  it('give each call its own answer, failures included', () => {
    expectTypeOf<ReturnType<TabProtocol['readPosting']>>().toEqualTypeOf<
      Promise<Result<PageDraftReply, MessageCode>>
    >();
    expectTypeOf<Awaited<ReturnType<typeof savePosting>>>().toEqualTypeOf<
      Result<SavedPosting, StorageCode | MessageCode>
    >();
    expectTypeOf<Awaited<ReturnType<typeof readTab>>>().toEqualTypeOf<
      Result<PageReading, PageAccessCode | PageCode>
    >();
  });
});
