import { defineConfig } from 'wxt';

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

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'scripting'],
    // The pages of the content script: the card's script is put into one when a card first opens.
    host_permissions: ['http://*/*', 'https://*/*'],
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
