/** Calls back when the page's address changes without a load; a new fragment is no change. */
export const watchAddress = (onMove: () => void, signal: AbortSignal): void => {
  let address = withoutFragment();
  const check = () => {
    const now = withoutFragment();
    if (now === address) return;
    address = now;
    onMove();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', check, { signal });
  addEventListener('popstate', check, { signal });
};

const withoutFragment = (): string => location.href.replace(/#.*$/, '');
