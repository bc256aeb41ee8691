import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

interface Chunk {
  type: 'chunk';
  fileName: string;
  code: string;
  isEntry: boolean;
  facadeModuleId: string | null;
  moduleIds: string[];
  imports: string[];
}
type Bundle = Record<string, Chunk | { type: 'asset'; fileName: string }>;

/** What the inbox may load of script, compressed; what must not be among it. */
const INBOX = ['features/inbox/InboxPage.vue', 'features/inbox/TaskPane.vue'];
const LIMIT_KB = 350;
const ONLY_WHEN_OPENED = /node_modules\/(bpmn-js|diagram-js|camunda-bpmn-js|dmn-js|@bpmn-io\/form-js)/;

/** Without a task's form nobody gets far, so it opens without a network, too. */
const OPENS_OFFLINE = [...INBOX, 'features/session/LoginPage.vue', 'shared/form/formJs.ts'];

/** All chunks that load when these modules are opened from the entry, without those loaded on demand. */
function closure(bundle: Bundle, modules: string[]): Chunk[] {
  const chunks = Object.values(bundle).filter((f): f is Chunk => f.type === 'chunk');
  const found = new Set<Chunk>();
  const take = (chunk: Chunk | undefined): void => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    chunk.imports.forEach((name) => take(chunks.find((c) => c.fileName === name)));
  };
  chunks.filter((c) => c.isEntry).forEach(take);
  for (const module of modules) {
    const chunk = chunks.find((c) => c.facadeModuleId?.endsWith(module)) ?? chunks.find((c) => c.moduleIds.some((id) => id.endsWith(module)));
    if (!chunk) throw new Error(`${module} is in no chunk`);
    take(chunk);
  }
  return [...found];
}

const kilobytes = (chunks: Chunk[]): number => chunks.reduce((sum, c) => sum + gzipSync(c.code).length, 0) / 1024;

/** Makes the pages installable: their service worker knows the files of this build. Fails where the inbox grew too heavy. */
export function installable(root: string): Plugin {
  return {
    name: 'duban-installable',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, emitted) {
        const bundle = emitted as unknown as Bundle;
        const inbox = closure(bundle, INBOX);
        const weight = kilobytes(inbox);
        const opened = inbox.flatMap((c) => c.moduleIds).filter((id) => ONLY_WHEN_OPENED.test(id));
        this.info(`inbox: ${Math.round(weight)} kB of script, compressed (at most ${LIMIT_KB})`);
        if (weight > LIMIT_KB) this.error(`the inbox loads ${Math.round(weight)} kB of script, more than ${LIMIT_KB}`);
        if (opened.length) this.error(`the inbox loads what should load when opened: ${opened.slice(0, 3).join(', ')}`);

        const styles = Object.keys(bundle).filter((name) => name.endsWith('.css'));
        const icons = readdirSync(`${root}/public`).filter((name) => /\.(svg|png|webmanifest)$/.test(name));
        const files = [...closure(bundle, OPENS_OFFLINE).map((c) => c.fileName), ...styles, ...icons].map((name) => `/${name}`).sort();
        const page = (bundle['index.html'] as unknown as { source: string } | undefined)?.source ?? '';
        const version = createHash('sha256').update(files.join()).update(page).update(Object.keys(bundle).sort().join()).digest('hex').slice(0, 12);
        const worker = readFileSync(`${root}/src/app/pwa/sw.js`, 'utf8')
          .replace('__VERSION__', version)
          .replace('__SHELL__', JSON.stringify(['/index.html', ...files]));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: worker });
      },
    },
  };
}
