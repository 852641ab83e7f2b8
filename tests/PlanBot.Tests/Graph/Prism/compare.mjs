// Holds graph.yaml against Microsoft's own description of Graph: every path, method and header must be there, and every property of a
// type with the same type and no wider. node compare.mjs <graph.yaml> <Microsoft's>; says what differs and ends with 1 then.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { parse } = createRequire(import.meta.url)('@stoplight/yaml');
const [own, theirs] = process.argv.slice(2).map(file => parse(readFileSync(file, 'utf8')));
const problems = [];
let compared = 0;

const follow = (root, node) => (node?.$ref ? node.$ref.slice(2).split('/').reduce((at, part) => at?.[part], root) : node);

// What Microsoft's slice leaves out; Graph has them all the same (the CSDL beside it).
const beyondTheSlice = new Set(['/v1.0/$batch', '/v1.0/users/{user-id}/mailboxSettings', '/v1.0/users/{user-id}/teamwork/installedApps']);

function propertiesOf(schema) {
  const node = follow(theirs, schema) ?? {};
  return Object.assign({}, ...(node.allOf ?? []).map(propertiesOf), ...(node.anyOf ?? []).map(propertiesOf), node.properties ?? {});
}

const typeOf = schema => {
  const node = follow(theirs, schema);
  const one = node?.anyOf ? follow(theirs, node.anyOf[0]) : node;
  return one?.type ?? (one?.allOf ? 'object' : undefined);
};

function walk(node, where) {
  if (node === null || typeof node !== 'object') return;
  const type = node['x-graph-type'];
  if (type) {
    const known = theirs.components.schemas[type];
    if (!known) problems.push(`${where}: Graph has no type ${type}`);
    else {
      const properties = propertiesOf(known);
      for (const [name, schema] of Object.entries(node.properties ?? {})) {
        if (name.startsWith('@odata.')) continue;
        compared++;
        const mine = follow(own, schema);
        if (!(name in properties)) problems.push(`${where}: ${type} has no property ${name}`);
        else if (typeOf(properties[name]) && mine.type !== typeOf(properties[name]))
          problems.push(`${where}: ${type}.${name} is ${typeOf(properties[name])}, not ${mine.type}`);
      }
    }
  }
  for (const [name, child] of Object.entries(node)) walk(child, `${where}/${name}`);
}

for (const [path, methods] of Object.entries(own.paths)) {
  if (beyondTheSlice.has(path)) continue;
  for (const [method, operation] of Object.entries(methods)) {
    const counterpart = theirs.paths[path]?.[method];
    compared++;
    if (!counterpart) {
      problems.push(`Graph has no ${method.toUpperCase()} ${path}`);
      continue;
    }
    const headers = (root, parameters) => (parameters ?? []).map(one => follow(root, one)).filter(one => one.in === 'header' && one.required).map(one => one.name).sort().join();
    if (headers(own, operation.parameters) !== headers(theirs, counterpart.parameters)) problems.push(`${method.toUpperCase()} ${path}: Graph wants the headers "${headers(theirs, counterpart.parameters)}"`);
  }
}

walk(own.paths, 'paths');
walk(own.components, 'components');
problems.forEach(problem => console.log(problem));
console.log(`${compared} paths and properties compared, ${problems.length} differ`);
process.exit(problems.length ? 1 : 0);
