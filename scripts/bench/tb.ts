import { browserTable, measureBrowser } from '@/scripts/bench/browser-table';

const [c = '0', t = '0', r = '1'] = process.argv.slice(2);
const res = await measureBrowser({ claims: Number(c), terms: Number(t) }, Number(r));
console.log(browserTable([res]));
