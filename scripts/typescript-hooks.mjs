/**
 * Lets Node run the project's TypeScript as it stands: `@/` means the project's root, and an
 * import without an ending finds its `.ts` file. Node strips the types itself.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../', import.meta.url);

registerHooks({
  resolve(specifier, context, next) {
    const fromRoot = specifier.startsWith('@/');
    const fromPackage = context.parentURL?.includes('/node_modules/');
    if (fromPackage || (!fromRoot && !specifier.startsWith('.'))) return next(specifier, context);
    const url = fromRoot
      ? new URL(specifier.slice(2), root)
      : new URL(specifier, context.parentURL ?? pathToFileURL('./'));
    for (const ending of ['', '.ts', '/index.ts']) {
      const candidate = `${url.href}${ending}`;
      if (/\.[a-z]+$/.test(candidate) && existsSync(fileURLToPath(candidate))) {
        return next(candidate, context);
      }
    }
    return next(fromRoot ? url.href : specifier, context);
  },
});
