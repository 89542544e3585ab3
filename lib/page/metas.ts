/** By `property`, `name`, `itemprop` or `http-equiv`, in lower case; the first of a name counts. */
export const readMetas = (document: Document): ReadonlyMap<string, string> => {
  const metas = new Map<string, string>();
  // Kept by the browser from one time to the next, unlike the answer to a selector.
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
};
