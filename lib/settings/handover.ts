import { native } from '@/lib/browser/native';

const KEY = 'handover.check';

/**
 * Leaves a selected text for the popup that opens next. It is kept in memory only, and only until
 * it is taken.
 */
export const handOverText = (text: string): Promise<void> =>
  native().storage.session.set({ [KEY]: text });

/** Takes the text that was left, once; `null` when there is none. */
export const takeHandedOverText = async (): Promise<string | null> => {
  const { session } = native().storage;
  const text: unknown = (await session.get(KEY))[KEY];
  if (typeof text !== 'string') return null;
  await session.remove(KEY);
  return text;
};
