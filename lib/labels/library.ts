import { LIBRARY_EN } from './library-en';
import { LIBRARY_FR } from './library-fr';
import type { LibraryLabels } from './library-types';
import type { UiLanguage } from './types';

export type { LibraryLabels, SitesLabels } from './library-types';

/** The words of the library page in a language of the interface. */
export const libraryLabels = (language: UiLanguage): LibraryLabels =>
  language === 'fr' ? LIBRARY_FR : LIBRARY_EN;
