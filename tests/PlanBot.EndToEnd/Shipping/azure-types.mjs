// Resources of a Bicep file held against Azure's types as Microsoft generates them (Azure/bicep-types-az).
import fs from 'node:fs';
import path from 'node:path';
import { properties, text, where } from './bicep-files.mjs';

// Bits of a property's flags.
const Required = 1;
const ReadOnly = 2;

/** Every resource type of the files in a folder, by its name in lower case. */
export function knownTypes(folder) {
  const known = {};
  for (const file of fs.readdirSync(folder).filter(name => name.endsWith('.json'))) {
    const types = JSON.parse(fs.readFileSync(path.join(folder, file)));
    for (const type of types.filter(candidate => candidate.$type === 'ResourceType'))
      known[type.name.toLowerCase()] = { types, body: type.body };
  }
  return known;
}

/** What is wrong with a resource's literal, property by property. What is computed is left to Azure. */
export function conform({ file, node, body }, { types, body: root }) {
  const problems = [];
  const say = (at, problem) => problems.push(`${where(file, at)} ${problem}`);
  const typeOf = reference => types[Number(reference.$ref.slice(2))];
  const isOther = (value, ...kinds) => /^(string|number|boolean|object|array)$/.test(value.type) && !kinds.includes(value.type);

  function hold(value, reference, at) {
    const type = typeOf(reference);
    switch (type.$type) {
      case 'ObjectType':
      case 'DiscriminatedObjectType':
        return isOther(value, 'object') ? say(value, `${at} is an object`) : value.type === 'object' && holdObject(value, type, at);
      case 'ArrayType':
        if (isOther(value, 'array'))
          say(value, `${at} is a list`);
        else if (value.type === 'array')
          value.namedChildren.filter(item => !/^for/.test(item.type)).forEach(item => hold(item, type.itemType, `${at}[]`));
        return;
      case 'StringLiteralType':
        return text(value) !== undefined && text(value) !== type.value && say(value, `${at} is '${type.value}'`);
      case 'UnionType': {
        const choices = type.elements.map(typeOf);
        // With a plain string among them, the others are only those that were known when the types were written.
        if (text(value) !== undefined && !choices.some(choice => choice.value === text(value) || choice.$type === 'StringType'))
          say(value, `${at} is one of ${choices.map(choice => choice.value).join(', ')}`);
        return;
      }
      case 'StringType':
        return isOther(value, 'string') && say(value, `${at} is a string`);
      case 'IntegerType':
        return isOther(value, 'number') && say(value, `${at} is a number`);
      case 'BooleanType':
        return isOther(value, 'boolean') && say(value, `${at} is true or false`);
    }
  }

  function holdObject(value, type, at) {
    const written = properties(value);
    let { known, extra } = { known: type.properties ?? type.baseProperties, extra: type.additionalProperties };
    if (type.$type === 'DiscriminatedObjectType') {
      const chosen = type.elements[text(written.find(property => property.name === type.discriminator)?.value)];
      if (!chosen)
        return say(value, `${at} says no ${type.discriminator} of ${Object.keys(type.elements).join(', ')}`);
      known = { ...known, ...typeOf(chosen).properties };
    }
    for (const [name, property] of Object.entries(known))
      if (property.flags & Required && !(property.flags & ReadOnly) && !written.some(candidate => candidate.name === name))
        say(value, `${at} needs ${name}`);
    for (const { name, key, value: inner } of written) {
      const property = known[name];
      if (property?.flags & ReadOnly && !(property.flags & Required))
        say(key, `${at}.${name} cannot be written`);
      else if (property || extra)
        hold(inner, property?.type ?? extra, at ? `${at}.${name}` : name);
      else if (at || !['scope', 'parent', 'dependsOn'].includes(name))
        say(key, `${at} knows no ${name}`);
    }
  }

  hold(body, root, '');
  return problems;
}
