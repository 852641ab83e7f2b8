// check-cards.mjs CARDS PROBLEMS [OFFICIAL]: holds cards against two schemas.
//   CARDS     a JSON file { name: card }
//   PROBLEMS  the file to write { name: [problem...] } to
//   OFFICIAL  the Adaptive Cards schema as published; left out where it is not at hand, since no package brings it
import fs from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';

const require = createRequire(import.meta.url);
const readJson = path => JSON.parse(fs.readFileSync(path));

// Data.Query, the mentions below msteams and charts are Teams' own: the published schema cannot know them, and the other one minds them.
// In place of a chart it is shown what the chart falls back to, which a chart must have.
const withoutTeams = card => JSON.parse(JSON.stringify(card, (key, value) =>
  (['choices.data', 'msteams'].includes(key) ? undefined : /^Chart\./.test(value?.type) && value.fallback ? value.fallback : value)));

const isTelling = error => !/(any|one|all)Of/.test(error.keyword);
const depth = error => error.instancePath.split('/').length;

// An error of an anyOf repeats itself for every alternative; the deepest errors are about what was meant.
function deepest(errors) {
  const telling = errors.filter(isTelling);
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

/** The problems of a card, each told of the smallest element that has it. */
function against(schema) {
  const nameOf = {};
  for (const [name, definition] of Object.entries(schema.definitions)) {
    const type = definition.properties?.type?.const ?? definition.properties?.type?.enum?.[0];
    nameOf[type ?? name] ??= name; // a text run of the published schema is a string or an object, and says its type in neither
  }
  schema.definitions[nameOf.AdaptiveCard].properties.$schema ??= {};
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
  ajv.addSchema(schema, 'card');
  const compiled = {};
  const validate = name => (compiled[name] ??= ajv.compile({ $ref: `card#/definitions/${name}` }));

  function* walk(value, at) {
    if (value === null || typeof value !== 'object')
      return;
    if (typeof value.type === 'string') {
      const valid = nameOf[value.type] && validate(nameOf[value.type]);
      if (!valid)
        yield `${at} is of an unknown type ${value.type}`;
      else if (!valid(value))
        yield* valid.errors.filter(error => isTelling(error) && depth(error) <= 2).map(error => say(error, at));
    }
    for (const [key, child] of Object.entries(value))
      if (key !== 'data') // what a button sends is the bot's own
        yield* walk(child, `${at}/${key}`);
  }

  return card => {
    const problems = [...new Set(walk(card, ''))];
    const valid = validate(nameOf.AdaptiveCard);
    return valid(card) || problems.length ? problems : deepest(valid.errors).map(error => say(error));
  };
}

/** As published it names itself in a draft's way that ajv no longer reads. */
function officialSchema(path) {
  const { id, ...schema } = readJson(path);
  return schema;
}

const [cards, problems, official] = process.argv.slice(2);
const teams = against(teamsSchema());
const published = official ? against(officialSchema(official)) : () => [];
const told = (schema, found) => found.slice(0, 12).map(problem => `${schema} schema: ${problem}`);
fs.writeFileSync(problems, JSON.stringify(Object.fromEntries(Object.entries(readJson(cards)).map(([name, card]) =>
  [name, [...told('Teams', teams(card)), ...told('official', published(withoutTeams(card)))]]))));
