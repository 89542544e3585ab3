import type { Language } from '@/lib/model/language';

/** The primary subtag of a language tag as pages write it (`fr-FR`, `fr_FR`); `null` for none. */
export const primaryLanguage = (tag: string | null | undefined): Language | null => {
  const primary = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return primary === undefined || ['und', 'mul', 'zxx'].includes(primary) ? null : primary;
};
