// Lints every process under processes/ and the examples for designers, and fails on errors: bpmnlint's recommended rules, Camunda
// 7.24's, and the project's own; and that the files open without a warning as Camunda's models,
// and the element templates of the palette with them.
// node tools/check-processes.mjs [file.bpmn …]
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from '@bpmn-io/element-templates-validator';
import { BpmnModdle } from 'bpmn-moddle';
import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import * as duban from './bpmnlint-rules/index.mjs';

const require = createRequire(import.meta.url);
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');
const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../../../..');
const config = JSON.parse(readFileSync(join(here, '../.bpmnlintrc'), 'utf8'));

// bpmnlint finds rules in packages; ours stand beside this file
class Resolver {
  packages = new NodeResolver({ require });

  resolveRule(pkg, name) {
    return pkg === 'bpmnlint-plugin-duban'
      ? duban.rules[name]
      : this.packages.resolveRule(pkg, name);
  }

  resolveConfig(pkg, name) {
    return pkg === 'bpmnlint-plugin-duban'
      ? duban.configs[name]
      : this.packages.resolveConfig(pkg, name);
  }
}

function filesIn(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => join(folder, name))
    .sort();
}

const given = process.argv.slice(2).map(name => resolve(name));
const files = given.length ? given : ['processes', 'docs/examples'].flatMap(folder => filesIn(join(root, folder), '.bpmn'));
// rules remember what they have seen: each file gets its own
const lint = rootElement => new Linter({ config, resolver: new Resolver() }).lint(rootElement);
const counts = { error: 0, warn: 0 };

function say(file, id, category, rule, message) {
  counts[category] = (counts[category] ?? 0) + 1;
  console.log(`${category.padEnd(5)} ${relative(root, file)}#${id}  ${message}  (${rule})`);
}

for (const file of files) {
  const moddle = new BpmnModdle({ camunda });
  try {
    const { rootElement, warnings } = await moddle.fromXML(readFileSync(file, 'utf8'));
    for (const warning of warnings) say(file, '', 'error', 'import', warning.message);
    for (const [rule, reports] of Object.entries(await lint(rootElement))) {
      for (const report of reports) {
        say(file, report.id ?? '', report.category, rule, report.message);
      }
    }
  } catch (e) {
    say(file, '', 'error', 'import', e.message);
  }
}

const templates = given.length ? [] : filesIn(join(root, 'processes/.camunda'), '.json');
for (const file of templates) {
  const { valid, errors } = validate(JSON.parse(readFileSync(file, 'utf8')));
  if (!valid) errors.forEach(e => say(file, '', 'error', 'element-template', e.message));
}

console.log(`${files.length} processes, ${templates.length} element templates, ${counts.error} errors, ${counts.warn} warnings`);
process.exit(counts.error ? 1 : 0);
