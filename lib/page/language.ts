import type { Language } from '@/lib/model/language';

/** The primary subtag of a language tag as pages write it (`fr-FR`, `fr_FR`); `null` for none. */
export const primaryLanguage = (tag: string | null | undefined): Language | null => {
  const written = (tag ?? '').trim().toLowerCase();
  const primary = /^([a-z]{2,3})(?:[-_]|$)/.exec(written)?.[1];
  return primary === undefined || ['und', 'mul', 'zxx'].includes(primary) ? null : primary;
};
