import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { ClaimEntry } from '@/components/ClaimEntry';
import type { Labels } from '@/lib/labels/index';
import type { ClaimRef } from '@/lib/model/pack';
import { type CheckedText, claimKey } from '@/lib/model/reading';

/** Milliseconds of no typing before a text is looked up. */
const PAUSE = 180;
/** More characters than this are given more than one row where a field does not grow by itself. */
const ONE_ROW = 36;
/** Fewer characters than this state nothing. */
const SHORTEST = 3;

type Found =
  | { readonly kind: 'idle' | 'searching' | 'failed' }
  | { readonly kind: 'found'; readonly checked: CheckedText };

interface Props {
  readonly labels: Labels;
  /** The text to start with: a selection, say. */
  readonly initial: string;
  /** Looks a text up; `null` when that failed. */
  readonly check: (text: string) => Promise<CheckedText | null>;
  readonly onOpenLibrary: (ref: ClaimRef) => void;
  readonly onChange?: (text: string) => void;
}

/** A field that shows the entries matching a typed or pasted sentence, as one types. */
export const CheckClaim = (props: Props): JSX.Element => {
  const { labels, initial, check, onOpenLibrary, onChange } = props;
  const [text, setText] = useState(initial);
  const [found, setFound] = useState<Found>({ kind: 'idle' });
  const field = useId();
  const wanted = text.trim();

  useEffect(() => setText(initial), [initial]);
  useEffect(() => {
    if (wanted.length < SHORTEST) {
      setFound({ kind: 'idle' });
      return;
    }
    // An answer to an older text must not replace the one to a newer.
    let current = true;
    const timer = setTimeout(() => {
      setFound((before) => (before.kind === 'found' ? before : { kind: 'searching' }));
      void check(wanted).then((checked) => {
        if (current) setFound(checked === null ? { kind: 'failed' } : { kind: 'found', checked });
      });
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, check]);

  const change = (next: string): void => {
    setText(next);
    onChange?.(next);
  };
  return (
    <section class="check-claim">
      <label for={field} class="small">
        {labels.check.title}
      </label>
      <div class="check-field">
        <textarea
          id={field}
          rows={text.length > ONE_ROW ? 3 : 1}
          value={text}
          placeholder={labels.check.placeholder}
          aria-describedby={`${field}-hint`}
          spellcheck={false}
          onInput={(event) => change(event.currentTarget.value)}
        />
        {text !== '' && (
          <button type="button" class="link small" onClick={() => change('')}>
            {labels.check.clear}
          </button>
        )}
      </div>
      <p id={`${field}-hint`} class="small quiet" role="status">
        {statusWords(labels, found)}
      </p>
      {found.kind === 'found' && found.checked.matches.length > 0 && (
        <ol>
          {found.checked.matches.map(({ claim, mention, conflict, marked }) => (
            <li key={claimKey(claim.ref)}>
              <ClaimEntry
                view={claim}
                labels={labels}
                then={mention?.then ?? null}
                pageDate={null}
                namePack={found.checked.packs.length > 1}
                onOpenLibrary={() => onOpenLibrary(claim.ref)}
              >
                {conflict !== null ? (
                  <p class="entry-check small" data-check="differs">
                    {labels.check.conflicts[conflict]}
                  </p>
                ) : (
                  !marked && (
                    <p class="small quiet">
                      {mention === null ? labels.check.similarOnly : labels.check.signedOnly}
                    </p>
                  )
                )}
              </ClaimEntry>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};

const statusWords = (labels: Labels, found: Found): string => {
  switch (found.kind) {
    case 'idle':
      return labels.check.hint;
    case 'searching':
      return labels.check.searching;
    case 'failed':
      return labels.check.failed;
    case 'found': {
      const { length } = found.checked.matches;
      return length === 0 ? labels.check.nothing : labels.check.found(length);
    }
  }
};
