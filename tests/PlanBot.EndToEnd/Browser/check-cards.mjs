// check-cards.mjs CARDS [OFFICIAL]: holds cards against two schemas and prints, as one line, { name: [problem...] }.
//   CARDS     a JSON file { name: card }
//   OFFICIAL  the Adaptive Cards schema as published; left out where it is not at hand, since no package brings it
import fs from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';

const require = createRequire(import.meta.url);
const readJson = path => JSON.parse(fs.readFileSync(path));

// Data.Query is Teams' own, and newer than the 1.5 that Teams asks for: the published schema cannot know it.
const withoutSearch = card => JSON.parse(JSON.stringify(card, (key, value) => (key === 'choices.data' ? undefined : value)));

// An error of an anyOf repeats itself for every alternative; the deepest errors are about what was meant.
function deepest(errors) {
  const telling = errors.filter(error => !/(any|one|all)Of/.test(error.keyword));
  const depth = error => error.instancePath.split('/').length;
  const most = Math.max(...telling.map(depth));
  return telling.filter(error => depth(error) === most);
}

const say = (error, at = '') => `${at}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`;

/** Generated from the types of @microsoft/teams.cards: knows what Teams adds, and minds the letter case of values. */
function teamsSchema() {
  const kept = new URL('node_modules/.teams-card.schema.json', import.meta.url);
  if (!fs.existsSync(kept)) {
    const options = { path: 'teams-card.ts', tsconfig: 'tsconfig.json', type: 'TeamsCard', skipTypeCheck: true, expose: 'all', jsDoc: 'none' };
    const half = `${kept.pathname}.${process.pid}`;
    fs.writeFileSync(half, JSON.stringify(createGenerator(options).createSchema('TeamsCard')));
    fs.renameSync(half, kept.pathname);
  }
  return readJson(kept);
}

function teamsCheck() {
  const schema = teamsSchema();
  const nameOf = {};
  for (const [name, definition] of Object.entries(schema.definitions)) {
    const type = definition.properties?.type?.const;
    if (type)
      nameOf[type] ??= name;
    if (definition.properties)
      definition.properties.$schema ??= { type: 'string' };
  }
  const ajv = new Ajv({ strict: false, allErrors: true }).addSchema(schema, 'teams');
  const whole = ajv.compile(schema);
  const one = {};

  // Each element by itself, so that a problem is told of the element that has it.
  function* walk(value, at) {
    if (value === null || typeof value !== 'object')
      return;
    if (typeof value.type === 'string') {
      const name = nameOf[value.type];
      if (!name)
        yield `${at} is of an unknown type ${value.type}`;
      else if (!(one[name] ??= ajv.compile({ $ref: `teams#/definitions/${name}` }))(value))
        yield* one[name].errors.filter(error => error.instancePath.split('/').length <= 2 && !/(any|one|all)Of/.test(error.keyword)).map(error => say(error, at));
    }
    for (const [key, child] of Object.entries(value))
      if (key !== 'data') // what a button sends is the bot's own
        yield* walk(child, `${at}/${key}`);
  }

  return card => {
    const problems = [...new Set(walk(card, ''))];
    return whole(card) || problems.length ? problems : deepest(whole.errors).map(error => say(error));
  };
}

function officialCheck(path) {
  const schema = readJson(path);
  // As published it names itself in a draft's way that ajv no longer reads, and asks for `required: true` in two places.
  delete schema.id;
  const mend = value => {
    if (value === null || typeof value !== 'object')
      return;
    if (typeof value.required === 'boolean')
      delete value.required;
    Object.values(value).forEach(mend);
  };
  mend(schema);
  schema.definitions.AdaptiveCard.properties.msteams = {};
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
  const valid = ajv.compile(schema);
  return card => (valid(withoutSearch(card)) ? [] : deepest(valid.errors).map(error => say(error)));
}

const [cards, official] = process.argv.slice(2);
const checks = { Teams: teamsCheck(), ...(official && { official: officialCheck(official) }) };
console.log(JSON.stringify(Object.fromEntries(Object.entries(readJson(cards)).map(([name, card]) =>
  [name, Object.entries(checks).flatMap(([schema, check]) => check(card).slice(0, 12).map(problem => `${schema} schema: ${problem}`))]))));
