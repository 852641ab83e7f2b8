// check-manifest.mjs PROBLEMS FOLDER: holds an unpacked Teams package against the schemas that Microsoft's package brings for its version.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);
const [problemsFile, folder] = process.argv.slice(2);
const readJson = file => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));

const manifest = readJson('manifest.json');
const schemas = path.join(path.dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build/json-schemas/teams', `v${manifest.manifestVersion}`);

/** The schemas are of draft 04, and write a bell as a regular expression of JavaScript cannot. */
function validator(name) {
  const schema = JSON.parse(fs.readFileSync(path.join(schemas, name), 'utf8').replace(/\\a/g, '\\x07'));
  const Ajv = schema.$schema?.includes('2020-12') ? require('ajv/dist/2020').default : require('ajv-draft-04').default;
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv, ['uri', 'email', 'regex']);
  return ajv.compile(schema);
}

const problems = [];
function hold(file, content, validate) {
  if (!validate(content))
    problems.push(...validate.errors.map(error => `${file}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`));
}

hold('manifest.json', manifest, validator('MicrosoftTeams.schema.json'));
const localization = validator('MicrosoftTeams.Localization.schema.json');
for (const { file } of manifest.localizationInfo.additionalLanguages)
  hold(file, readJson(file), localization);

try {
  const { TeamsManifestConverter } = require('@microsoft/app-manifest');
  TeamsManifestConverter.jsonToManifest(JSON.stringify(manifest));
} catch (error) {
  problems.push(`Microsoft's own types: ${error.message}`);
}

fs.writeFileSync(problemsFile, JSON.stringify(problems));
