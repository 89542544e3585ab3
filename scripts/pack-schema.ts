/**
 * Writes `public/pack.schema.json`, the description of a pack file that editors understand, from
 * the definition that packs are checked with: `npm run schema`.
 */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { pack } from '@/lib/packs/schema';

/** The text of the file; a test holds the file equal to it. */
export function packSchemaText(): string {
  const { $schema, ...schema } = toJsonSchema(pack, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check'],
  });
  const described = {
    $schema,
    title: 'Attested claim pack, format 1 (provisional)',
    ...schema,
    properties: { $schema: { type: 'string' }, ...schema.properties },
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

if (import.meta.main) {
  writeFileSync(new URL('../public/pack.schema.json', import.meta.url), packSchemaText());
}
