import type { ComponentChildren } from 'preact';
import { type Labels, localText } from '@/lib/labels/index';
import type { LibraryLabels } from '@/lib/labels/library';
import type { LocalText } from '@/lib/model/language';
import type { PackKey } from '@/lib/model/pack';
import type { Failure } from '@/lib/model/result';
import { PackEntry } from './PackEntry';
import type { ShelfPack } from './shelf';

/** Something that was done, said where it was done, with a way back where there is one. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'failed';
  readonly undo: (() => void) | null;
}

/** A removed pack whose file is kept. */
export interface RemovedPack {
  readonly key: PackKey;
  readonly title: LocalText;
  readonly version: string;
}

/** An installed pack that the store no longer gives back whole. */
export interface DamagedPack {
  readonly key: PackKey;
  readonly title: LocalText;
  readonly failure: Failure;
}

interface PacksViewProps {
  readonly packs: readonly ShelfPack[];
  readonly damaged: readonly DamagedPack[];
  /** Packs that were removed and can be brought back. */
  readonly removed: readonly RemovedPack[];
  readonly notices: readonly Notice[];
  /** How much of changed packs is prepared for reading, 0 to 1; `null` when all is. */
  readonly preparing: number | null;
  readonly labels: Labels;
  readonly words: LibraryLabels;
  /** The import panel. */
  readonly children: ComponentChildren;
  readonly onEnable: (key: PackKey, enabled: boolean) => void;
  readonly onExport: (key: PackKey) => void;
  readonly onRemove: (key: PackKey) => void;
  readonly onRestore: (key: PackKey) => void;
  readonly onDismiss: (notice: number) => void;
}

/** The installed packs, and the way to more of them. */
export const PacksView = (props: PacksViewProps) => {
  const { packs, damaged, removed, notices, preparing, labels, words } = props;
  return (
    <div class="lib-column">
      <h1>{words.packs.title}</h1>
      <p class="lib-lead">{words.packs.intro}</p>
      <div role="status" class="lib-notices">
        {notices.map((notice) => (
          <div key={notice.id} class="lib-notice" data-tone={notice.tone}>
            <p>{notice.text}</p>
            {notice.undo && (
              <button type="button" class="button" onClick={notice.undo}>
                {words.packs.undo}
              </button>
            )}
            <button
              type="button"
              class="lib-close"
              aria-label={words.imports.dismiss}
              onClick={() => props.onDismiss(notice.id)}
            />
          </div>
        ))}
      </div>
      {preparing !== null && (
        <div class="lib-job" data-tone="running">
          <div class="lib-job-body">
            <p class="lib-job-what">{words.packs.preparing}</p>
            <progress max={1} value={preparing} aria-label={words.packs.preparing} />
          </div>
        </div>
      )}
      {damaged.map(({ key, title, failure }) => (
        <div key={key} class="lib-notice" data-tone="failed" role="alert">
          <p>
            <strong>{localText(title, labels.language)}</strong> {words.failure(failure)}
          </p>
          <button type="button" class="button" onClick={() => props.onRemove(key)}>
            {words.packs.remove}
          </button>
        </div>
      ))}
      {packs.length === 0 && damaged.length === 0 ? (
        <div class="lib-empty">
          <p>{words.packs.none}</p>
          <p class="quiet">{words.packs.noneHint}</p>
        </div>
      ) : (
        <div class="lib-packs">
          {packs.map((shelf) => (
            <PackEntry
              key={shelf.key}
              shelf={shelf}
              namesakes={packs.filter(
                (other) => other.key !== shelf.key && other.pack.id === shelf.pack.id,
              )}
              labels={labels}
              words={words}
              onEnable={(enabled) => props.onEnable(shelf.key, enabled)}
              onExport={() => props.onExport(shelf.key)}
              onRemove={() => props.onRemove(shelf.key)}
              onRestore={() => props.onRestore(shelf.key)}
            />
          ))}
        </div>
      )}
      {removed.length > 0 && (
        <section class="lib-removed" aria-labelledby="lib-removed-title">
          <h2 id="lib-removed-title">{words.packs.removedTitle}</h2>
          <ul class="lib-sites">
            {removed.map(({ key, title, version }) => {
              const name = localText(title, labels.language);
              return (
                <li key={key}>
                  <span>
                    {name} <span class="quiet">{version}</span>
                  </span>
                  <button
                    type="button"
                    class="button"
                    aria-label={words.packs.bringBack(name)}
                    onClick={() => props.onRestore(key)}
                  >
                    {words.packs.bringBackShort}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {props.children}
    </div>
  );
};
