import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { datasetSchema } from '../../src/domain/dataset';
import { RECORD_SCHEMAS } from '../../src/domain/recordSchemas';
import { FILE_NAMES } from './readFolder';

const MAKER = 'Made by data/build/buildSchemas.ts (npm run build:schemas) from src/domain.';

/** JSON Schemas (draft 2020-12) of a record's files, by file name; editors find them through `$schema`. */
export function jsonSchemas(): Map<string, object> {
  const ref = v.optional(v.string());
  const schemas = new Map<string, object>([
    ['dataset', describe('dataset.json', v.strictObject({ $schema: ref, ...datasetSchema.entries }))],
  ]);
  for (const name of FILE_NAMES) {
    const file = v.strictObject({ $schema: ref, [name]: v.array(RECORD_SCHEMAS[name]) });
    schemas.set(name, describe(`${name}.json`, file));
  }
  return schemas;
}

function describe(title: string, schema: v.GenericSchema): object {
  // What JSON Schema can't say (NFC, addresses that open) is left to the check.
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
  });
  return { $schema, title, $comment: MAKER, ...rest };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join('data', 'schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of jsonSchemas()) {
    writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
  // Laid out as the house lays out JSON, so that the formatter finds nothing to change in what is committed.
  const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
  execFileSync(process.execPath, [biome, 'format', '--write', folder], { stdio: 'pipe' });
}
