import { useCallback, useState } from 'preact/hooks';
import { sendToBackground } from '@/lib/messages/send';

/** Between two questions of how far it is. Shorter work is not worth a word. Milliseconds. */
const PAUSE = 300;

/** How much of changed packs is prepared, 0 to 1; `null` when nothing is being prepared. */
export const usePreparing = (): readonly [
  share: number | null,
  follow: (work: Promise<unknown>) => Promise<void>,
] => {
  const [share, setShare] = useState<number | null>(null);
  const follow = useCallback(async (work: Promise<unknown>) => {
    let isOver = false;
    const ask = async () => {
      const answer = await sendToBackground('preparing', {});
      if (answer.ok && !isOver) setShare(answer.value);
    };
    const asking = setInterval(() => void ask(), PAUSE);
    await work;
    isOver = true;
    clearInterval(asking);
    setShare(null);
  }, []);
  return [share, follow];
};
