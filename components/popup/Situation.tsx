import type { JSX } from 'preact';
import type { Labels } from '@/lib/labels/index';

/** Why the popup has no claims to list. */
export type SituationName = keyof Labels['popup']['situations'];

interface Props {
  readonly name: SituationName;
  readonly labels: Labels;
  /** What the situation's button does; no button without it. */
  readonly onAct?: (() => void) | undefined;
}

/** What is the matter with this page, in words, and the one thing the reader can do about it. */
export const Situation = ({ name, labels, onAct }: Props): JSX.Element => {
  const { title, body, action } = labels.popup.situations[name];
  const busy = name === 'loading' || name === 'reading';
  return (
    <section class="situation" aria-live="polite" aria-busy={busy}>
      <h2>{title}</h2>
      {body !== '' && <p class="quiet">{body}</p>}
      {action !== undefined && onAct !== undefined && (
        <button type="button" class="button primary" onClick={onAct}>
          {action}
        </button>
      )}
    </section>
  );
};
