import type { ComponentChildren } from 'preact';

interface AnswerRowProps {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A row of the answer: what it is about, and what there is to say. Belongs into a list of terms. */
export function AnswerRow({ name, label, children }: AnswerRowProps) {
  return (
    <div class={`answer-row ${name}`}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
