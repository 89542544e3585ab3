import { useRef, useState } from 'preact/hooks';
import type { Notice } from '@/components/library/PacksView';
import { type Labels, localText } from '@/lib/labels/index';
import type { LibraryLabels } from '@/lib/labels/library';
import type { PackKey } from '@/lib/model/pack';
import type { Result } from '@/lib/model/result';
import { exportPack, removePack, restorePrevious, setEnabled } from '@/lib/store/index';
import { saveText } from './save-text';
import type { Shelf } from './use-shelf';

export interface PackActions {
  readonly notices: readonly Notice[];
  readonly dismiss: (notice: number) => void;
  readonly enable: (key: PackKey, enabled: boolean) => void;
  readonly exportFile: (key: PackKey) => void;
  readonly remove: (key: PackKey) => void;
  readonly restore: (key: PackKey) => void;
}

/** What a reader can do with installed packs, and what is said of how it went. */
export const usePackActions = (
  shelf: Shelf | null,
  labels: Labels,
  words: LibraryLabels,
  changed: () => void,
): PackActions => {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const count = useRef(0);

  const dismiss = (id: number) => setNotices((before) => before.filter((one) => one.id !== id));
  const say = (text: string, tone: Notice['tone'], undo: (() => void) | null = null) => {
    count.current += 1;
    const id = count.current;
    const undoAndGo = undo && (() => (dismiss(id), undo()));
    setNotices((before) => [{ id, text, tone, undo: undoAndGo }, ...before].slice(0, 4));
  };
  /** Waits for the store, then tells everybody, or says why not. */
  const act = async <T>(work: Promise<Result<T>>, done: (value: T) => void): Promise<void> => {
    const answer = await work;
    if (!answer.ok) {
      say(words.packs.failed(words.failure(answer.error)), 'failed');
      return;
    }
    done(answer.value);
    changed();
  };
  const titleOf = (key: PackKey): string => {
    const known =
      shelf?.packs.find((one) => one.key === key)?.pack ??
      shelf?.damaged.find((one) => one.key === key);
    return labels.grammar.quote(
      known === undefined ? key : localText(known.title, labels.language),
    );
  };

  const restore = (key: PackKey): void => {
    const replaces = shelf?.packs.some((one) => one.key === key) === true;
    void act(restorePrevious(key), (pack) => {
      const title = labels.grammar.quote(localText(pack.title, labels.language));
      // Undoing brings back what this replaced, which is now the latest previous version.
      say(words.packs.restored(title, pack.version), 'done', replaces ? () => restore(key) : null);
    });
  };

  return {
    notices,
    dismiss,
    restore,
    enable: (key, enabled) => void act(setEnabled(key, enabled), () => {}),
    remove: (key) => {
      const title = titleOf(key);
      void act(removePack(key), () =>
        say(words.packs.removed(title), 'done', () => {
          void act(restorePrevious(key), () => {});
        }),
      );
    },
    exportFile: (key) => {
      const pack = shelf?.packs.find((one) => one.key === key)?.pack;
      void exportPack(key).then((file) => {
        if (file.ok) saveText(`${pack?.id ?? 'pack'}-${pack?.version ?? ''}.json`, file.value);
        else say(words.packs.failed(words.failure(file.error)), 'failed');
      });
    },
  };
};
