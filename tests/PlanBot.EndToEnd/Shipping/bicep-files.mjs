// Bicep files as trees, and what one asks of them. No compiler can be had from npm: this is the grammar that editors use.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

const require = createRequire(import.meta.url);
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(path.join(path.dirname(require.resolve('tree-sitter-bicep/package.json')), 'tree-sitter-bicep.wasm')));

export const where = (file, node) => `${file}:${node.startPosition.row + 1}`;

/** A string without anything computed in it; undefined for all else. */
export const text = node =>
  node?.type === 'string' && node.namedChildren.every(part => part.type === 'string_content') ? node.namedChildren.map(part => part.text).join('') : undefined;

export function* all(node, type) {
  if (node.type === type)
    yield node;
  for (const child of node.namedChildren)
    yield* all(child, type);
}

/** The properties written in an object: name, its node, its value. */
export const properties = object =>
  object.namedChildren.filter(child => child.type === 'object_property').map(property => {
    const [key] = property.namedChildren;
    return { name: text(key) ?? key.text, key, value: property.namedChildren.at(-1) };
  });

const nameOf = declaration => declaration.namedChildren.find(child => child.type === 'identifier')?.text;

/** Every declaration of a file: parameters, variables, outputs, modules, resources. */
export function read(folder, file) {
  const tree = parser.parse(fs.readFileSync(path.join(folder, file), 'utf8')).rootNode;
  const named = type => [...all(tree, type)].map(node => ({ name: nameOf(node), node, body: [...all(node, 'object')][0] }));
  return {
    file,
    tree,
    parameters: named('parameter_declaration').map(parameter => ({ ...parameter, isOptional: /=/.test(parameter.node.text.replace(/'[^']*'/g, '')) })),
    variables: named('variable_declaration'),
    outputs: named('output_declaration'),
    modules: named('module_declaration').map(module => ({ ...module, source: text(module.node.namedChildren.find(child => child.type === 'string')) })),
    resources: named('resource_declaration').map(resource => ({ ...resource, type: text(resource.node.namedChildren.find(child => child.type === 'string')) })),
  };
}
