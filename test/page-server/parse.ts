import { parseHTML } from 'linkedom';

/** A page as the terminal sees it: over a server-side DOM. */
export const parse = (html: string): Document => parseHTML(html).document;

const PROSE =
  'The committee met on Tuesday to go through the plans for the new harbour, which have been discussed for years and never been agreed upon by all of its members.';

/** An article page around some markup, long enough to be taken for one. */
export const article = (inner: string, head = '', html = ' lang="en"'): string =>
  `<!doctype html><html${html}><head><title>Harbour plans</title>${head}</head><body>
<header><nav><a href="/">Home</a></nav></header><main><article><h1>Harbour plans delayed</h1>
<p>${PROSE}</p>${inner}<p>${PROSE}</p><p>${PROSE}</p></article></main><footer>Imprint</footer></body></html>`;
