// check-infra.mjs PROBLEMS FOLDER [TYPES]: what can be known of Bicep files without its compiler.
//   FOLDER  where main.bicep and its modules are
//   TYPES   Microsoft's generated types of Azure's resources; left out where they are not at hand, since no package brings them
// Not known here: types of expressions, the linter's rules, and whether Azure takes it.
import fs from 'node:fs';
import path from 'node:path';
import { all, properties, read, text, where } from './bicep-files.mjs';
import { conform, knownTypes } from './azure-types.mjs';
import { security } from './security-rules.mjs';

const [problemsFile, folder, types] = process.argv.slice(2);
const problems = [];
const files = Object.fromEntries(fs.readdirSync(folder).filter(file => file.endsWith('.bicep')).map(file => [file, read(folder, file)]));

function* faults(node) {
  if (node.isError || node.isMissing)
    yield node;
  else
    for (const child of node.children)
      yield* faults(child);
}

/** A name that is used must be declared, and a parameter or variable that is declared must be used. */
function names({ file, tree, parameters, variables, modules, resources }) {
  const loops = [...all(tree, 'for_statement')].flatMap(loop => loop.namedChildren.filter(child => child.type === 'identifier'));
  const declared = new Set([...parameters, ...variables, ...modules, ...resources].map(declaration => declaration.name).concat(loops.map(loop => loop.text)));
  const functions = new Set('subscription tenant resourceGroup take uniqueString union guid empty subscriptionResourceId'.split(' '));
  const used = [...all(tree, 'identifier')].filter(node => {
    const { parent } = node;
    const isDeclared = /_declaration$|for_statement/.test(parent.type) && parent.namedChildren.find(child => child.type === 'identifier').id === node.id;
    const isKey = parent.type === 'object_property' && parent.firstNamedChild.id === node.id;
    return !isDeclared && !isKey && parent.type !== 'decorator';
  });
  for (const node of used)
    if (!declared.has(node.text) && !functions.has(node.text) && !isDecorator(node))
      problems.push(`${where(file, node)} ${node.text} is not declared`);
  for (const { name, node } of [...parameters, ...variables])
    if (!used.some(use => use.text === name))
      problems.push(`${where(file, node)} ${name} is not used`);
}

const isDecorator = node => node.parent.type === 'decorator' || node.parent.parent?.type === 'decorator';

/** A module gets every parameter it needs and none that it does not know, and its outputs are those that are asked for. */
function modules({ file, tree, modules: calls }) {
  for (const { name, node, body, source } of calls) {
    const module = files[source];
    if (!module) {
      problems.push(`${where(file, node)} there is no ${source}`);
      continue;
    }
    const params = properties(body).find(property => property.name === 'params')?.value;
    const given = params ? properties(params).map(property => property.name) : [];
    for (const parameter of module.parameters)
      if (!parameter.isOptional && !given.includes(parameter.name))
        problems.push(`${where(file, node)} ${source} needs ${parameter.name}`);
    for (const extra of given)
      if (!module.parameters.some(parameter => parameter.name === extra))
        problems.push(`${where(file, node)} ${source} knows no ${extra}`);
    for (const [, output] of tree.text.matchAll(new RegExp(`\\b${name}\\.outputs\\.(\\w+)`, 'g')))
      if (!module.outputs.some(declared => declared.name === output))
        problems.push(`${where(file, node)} ${source} has no output ${output}`);
  }
}

const resources = Object.values(files).flatMap(file => file.resources.map(resource => ({ ...resource, file: file.file })));
for (const file of Object.values(files)) {
  problems.push(...[...faults(file.tree)].map(node => `${where(file.file, node)} is no Bicep: ${node.text.slice(0, 40)}`));
  names(file);
  modules(file);
}
if (types) {
  const known = knownTypes(types);
  for (const resource of resources)
    if (known[resource.type?.toLowerCase()])
      problems.push(...conform(resource, known[resource.type.toLowerCase()]));
    else
      console.log(`Not held against Azure's types: ${resource.type}`);
}
problems.push(...security(resources));

// What is kept in several places must be the same in all of them.
const parametersFile = path.join(folder, 'main.parameters.json');
if (fs.existsSync(parametersFile)) {
  const given = Object.keys(JSON.parse(fs.readFileSync(parametersFile)).parameters);
  for (const name of given)
    if (!files['main.bicep'].parameters.some(parameter => parameter.name === name))
      problems.push(`main.parameters.json gives ${name}, which main.bicep does not know`);
  for (const parameter of files['main.bicep'].parameters)
    if (!parameter.isOptional && !given.includes(parameter.name))
      problems.push(`main.parameters.json does not give ${parameter.name}`);
}

fs.writeFileSync(problemsFile, JSON.stringify(problems));
