/** The posting that is shown, as it is saved. */
export interface OwnSaved {
  readonly id: string;
  readonly savedAt: string;
  /** True when its page has another text by now. */
  readonly textDiffers: boolean;
}

/** A saved posting that is the one shown, under another address. */
export interface SeenBefore {
  /** Of the posting that stands in the list: a copy stands behind another. */
  readonly id: string;
  readonly savedAt: string;
  /** False where the texts are only much alike. */
  readonly isSame: boolean;
}
