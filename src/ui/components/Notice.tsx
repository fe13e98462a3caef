interface NoticeProps {
  readonly title: string;
  readonly text: string;
}

/** A line above an answer that says what it lacks. */
export function Notice({ title, text }: NoticeProps) {
  return (
    <div class="notice" role="note">
      <p class="strong">{title}</p>
      <p>{text}</p>
    </div>
  );
}
