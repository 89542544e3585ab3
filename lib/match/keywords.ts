/** "Tags: Russia, North Korea, soldiers": what a page files itself under states nothing. */

/** Words that head such a list, folded, in the languages that are read. */
const LABELS = new Set([
  'tags',
  'tag',
  'keywords',
  'topics',
  'related topics',
  'filed under',
  'read more on',
  'mots-clés',
  'mots clés',
  'thèmes',
  'sujets',
  'étiquettes',
  'à lire aussi sur',
  'schlagworte',
  'schlagwörter',
  'stichworte',
  'stichwörter',
  'themen',
  'mehr zum thema',
  'etiquetas',
  'temas',
  'palabras clave',
  'archivado en',
  'más sobre',
  'argomenti',
  'temi',
  'parole chiave',
  'etichette',
  'tagi',
  'tematy',
  'słowa kluczowe',
  'tópicos',
  'palavras-chave',
  'assuntos',
  'marcadores',
  'теги',
  'темы',
  'ключевые слова',
  'метки',
  'рубрики',
  'теми',
  'ключові слова',
  'мітки',
  'рубрики',
  '키워드',
  '관련 키워드',
  '태그',
  '주제어',
]);

/** UTF-16 code units of a list, and of the label before its colon, at most. */
const MOST = 400;
const MOST_OF_LABEL = 20;

/** Whether a block of text is such a list. */
export const isKeywords = (text: string): boolean => {
  if (text.length > MOST) return false;
  const start = text.slice(0, MOST_OF_LABEL + 4);
  const colon = Math.max(start.indexOf(':'), start.indexOf('：'));
  return colon > 0 && LABELS.has(start.slice(0, colon).trim().toLowerCase());
};
