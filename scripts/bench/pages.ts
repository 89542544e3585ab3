/** Pages of several sizes, made by themselves: an article in French, with and without claims. */
import { textOf } from './language';

/** Sentences that state claims of the shipped pack. */
const STATING = [
  'Le chef de l’OTAN a confirmé lundi que des soldats nord-coréens avaient été envoyés en Russie.',
  'Washington a confirmé que des troupes nord-coréennes sont déployées dans la région de Koursk.',
  'Selon Séoul, la Corée du Nord a envoyé environ 10 000 soldats en Russie.',
  'Kiev affirme que des soldats nord-coréens combattent dans la région de Koursk.',
];

export interface BenchPage {
  readonly html: string;
  readonly words: number;
}

/** A paragraph of about 24 nodes a hundred words, as news sites have them. */
const paragraph = (text: string): string => {
  const words = text.split(' ');
  const pieces: string[] = [];
  for (let at = 0; at < words.length; at += 6) {
    const run = words.slice(at, at + 6).join(' ');
    pieces.push(
      at % 18 === 12 ? `<a href="#n${at}">${run}</a>` : at % 18 === 6 ? `<em>${run}</em>` : run,
    );
  }
  return `<p class="text"><span class="start">${pieces.join(' ')}</span></p>`;
};

/** Things around the text: what makes 2,000 words a page of 5,000 nodes. */
const furniture = (nodes: number): string => {
  const item = '<li><a href="#"><span>Rubrique</span></a></li>';
  return `<nav><ul>${item.repeat(Math.ceil(nodes / 5))}</ul></nav>`;
};

/**
 * An article of about so many words and nodes. `stating`: how many of its paragraphs begin with a
 * sentence that states a claim; the first is in the window.
 */
export const articlePage = (words: number, nodes: number, stating: number): BenchPage => {
  const lines = textOf('fr', words * 7, 5).split('\n');
  const paragraphs: string[] = [];
  let count = 0;
  for (const line of lines) {
    if (count >= words || line === '') break;
    paragraphs.push(line);
    count += line.split(' ').length;
  }
  const every =
    stating === 0 ? Number.POSITIVE_INFINITY : Math.floor(paragraphs.length / stating) || 1;
  const body = paragraphs.map((line, at) => {
    const claim =
      at % every === 0 && at / every < stating ? `${STATING[(at / every) % STATING.length]} ` : '';
    return paragraph(claim + line);
  });
  const text = body.join('\n');
  const inText = (text.match(/<|>[^<]/g) ?? []).length / 1.5;
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-10-28">
<style>nav { height: 40px; overflow: hidden } body { max-width: 50em; font: 17px serif }</style></head>
<body><main><article><h1>Des nouvelles du jour et des jours d’avant</h1>
${text}</article></main>${furniture(Math.max(0, nodes - inText))}${WATCH}</body></html>`;
  return { html, words: count };
};

/** Notes when marks are first painted and when their number last grew: after the frame. */
const WATCH = `<script>
  window.bench = { first: 0, last: 0, marks: 0 };
  const look = () => {
    let marks = 0;
    for (const highlight of CSS.highlights.values()) marks += highlight.size;
    if (marks > bench.marks) {
      const grown = () => {
        bench.last = performance.timeOrigin + performance.now();
        bench.first ||= bench.last;
      };
      bench.marks = marks;
      setTimeout(grown);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
</script>`;

/** A page on which nothing is to be found, as small as example.com. */
export const PLAIN_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Example</title></head><body><div><h1>Example</h1><p>This page is for use in examples.</p>
<p><a href="#">More information</a></p></div></body></html>`;
