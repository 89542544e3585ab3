import { failure, type Result, success } from '@/lib/model/result';
import { MOST_TEXT } from '@/lib/packs/limits';

/** More bytes than the longest text allowed can take in UTF-8. */
const MOST_BYTES = MOST_TEXT * 3;

/** Why a file gave no text. */
export type ReadFailure = 'too-large' | 'not-text' | 'unreadable' | 'aborted';

/**
 * Reads a file as UTF-8 text, piece by piece, so that its progress can be shown and it can be
 * stopped. A file in another encoding is refused rather than read with holes.
 */
export const readFile = async (
  file: File,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<string, ReadFailure>> => {
  if (file.size > MOST_BYTES) return failure('too-large');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  const pieces: string[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (signal.aborted) {
        await reader.cancel();
        return failure('aborted');
      }
      if (done) break;
      pieces.push(decoder.decode(value, { stream: true }));
      bytes += value.byteLength;
      onShare(bytes / file.size);
    }
    pieces.push(decoder.decode());
    return success(pieces.join(''));
  } catch (reason) {
    return failure(reason instanceof TypeError ? 'not-text' : 'unreadable');
  }
};
