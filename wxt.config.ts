import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { lexiconFile, packagedLexicon } from './scripts/packaged-lexicon';

/** The extension's own pages may load their own files and nothing else, from nowhere else. */
const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // Packaged files are read by `fetch`; no other address answers.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** What the content script reads: articles, by themselves, on any site. */
const PAGES = ['http://*/*', 'https://*/*'];

/** What article.js carries and leaves in a global for reader.js, which never comes without it. */
const SHARED = /\/lib\/(?:page\/shared|messages\/send)\.ts$/;

/**
 * Nearly all of these two runs on an article, and most of the first on any page: their functions are
 * compiled at once, which takes less than one by one, each when it is first called.
 */
const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    }
  },
};

/**
 * As a module of its own: for what it takes for CommonJS, Vite copies each name of the extension
 * interface, which has the browser make all of it, a fifth of a worker's start.
 */
const polyfillAsModule: Plugin = {
  name: 'polyfill-as-module',
  transform: {
    filter: { id: /\/webextension-polyfill\// },
    handler: (code) => `const module = {}, exports = {};\n${code}\nexport default module.exports;`,
  },
};

export default defineConfig({
  imports: false,
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      files.push(await lexiconFile());
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const isOf = (wanted: string) => entrypoints.some(({ name }) => name === wanted);
      if (isOf('article') || isOf('reader')) {
        Object.assign(config, mergeConfig(config, { plugins: [compiledAtOnce] }));
      }
      if (!isOf('reader')) return;
      const output = { globals: () => 'attestedShared' };
      const build = { rollupOptions: { external: SHARED, output } };
      Object.assign(config, mergeConfig(config, { build }));
    },
  },
  manifestVersion: 3,
  // Vite would write each `const` of a module as `var`, which V8 cannot compile into the loops that
  // read it: finding terms takes a third less time without.
  vite: () => ({
    plugins: [polyfillAsModule, packagedLexicon],
    build: { rolldownOptions: { output: { topLevelVar: false } } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'scripting'],
    // Scripts that a page needs later, such as the card's, are put into it when they are.
    host_permissions: PAGES,
    // Written here rather than by WXT, whose content scripts carry 3 kB that ours do not need and
    // send the page an event with the extension's id.
    content_scripts: [
      { matches: PAGES, js: ['article.js'], css: ['assets/marks.css'], run_at: 'document_idle' },
    ],
    options_ui: { page: 'library.html', open_in_tab: true },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+Down' },
        description: '__MSG_commandNext__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Up' },
        description: '__MSG_commandPrevious__',
      },
    },
    // The development server needs its own scripts and its socket.
    ...(command === 'build'
      ? { content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY } }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'attested@attested.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '153.0' },
          },
        }
      : { minimum_chrome_version: '148', message_serialization: 'structured_clone' }),
  }),
});
