// check-azure-yaml.mjs PROBLEMS FILE [SCHEMA]: azure.yaml read, its files looked for, and held against the schema where that is at hand.
import fs from 'node:fs';
import path from 'node:path';
import addFormats from 'ajv-formats';
import Ajv from 'ajv/dist/2019.js';
import { parse } from 'yaml';

const [problemsFile, file, schema] = process.argv.slice(2);
const content = parse(fs.readFileSync(file, 'utf8'));
const problems = [];

if (schema) {
  const ajv = new Ajv.default({ allErrors: true, strict: false });
  addFormats(ajv);
  // What it refers to on other sites, of kinds that are not used here, is not at hand.
  const here = (key, value) => (key === '$ref' && /^https?:/.test(value) ? undefined : value);
  const validate = ajv.compile(JSON.parse(fs.readFileSync(schema, 'utf8'), here));
  if (!validate(content))
    problems.push(...validate.errors.map(error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`));
}

const named = [
  path.join(content.infra.path, `${content.infra.module}.bicep`),
  ...Object.values(content.services).map(service => service.project),
  ...Object.values(content.hooks).flatMap(hook => [hook.posix?.run, hook.windows?.run]),
];
for (const name of named)
  if (!name || !fs.existsSync(path.join(path.dirname(file), name)))
    problems.push(`There is no ${name}`);

fs.writeFileSync(problemsFile, JSON.stringify(problems));
