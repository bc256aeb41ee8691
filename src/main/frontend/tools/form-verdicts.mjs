// What form-js makes of forms filled in: reads a JSON array of {schema, shown, data} from standard
// input, renders each form as filled in after it was opened with what is shown, and writes for each what a browser would send, which values form-js would not
// take over, and its errors by the path of the value. The server's test compares its own verdicts.
import { register } from 'node:module';
import { text } from 'node:stream/consumers';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
for (const name of ['window', 'document', 'navigator', 'Node', 'Element', 'HTMLElement', 'Event', 'KeyboardEvent', 'ResizeObserver', 'MutationObserver', 'DOMParser'])
  globalThis[name] ??= name === 'window' ? window : window[name];
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
globalThis.requestAnimationFrame = (run) => setTimeout(run, 0);
globalThis.cancelAnimationFrame = clearTimeout;
window.requestAnimationFrame = globalThis.requestAnimationFrame;

// Bundlers find these parts of lodash without their ending, Node does not.
const hook = "export const resolve = (name, at, next) => next(/^lodash\\/\\w+$/.test(name) ? name + '.js' : name, at)";
register(`data:text/javascript,${encodeURIComponent(hook)}`);
const { Form } = await import('@bpmn-io/form-js-viewer');

const at = (node, path) => path.reduce((inner, step) => inner?.[step], node);
const settled = async () => {
  for (let i = 0; i < 4; i++) await new Promise((done) => setTimeout(done, 0));
};

async function verdict({ schema, shown, data }) {
  const container = document.createElement('div');
  document.body.append(container);
  const form = new Form({ container });
  await form.importSchema(schema, data);
  // before it has drawn itself for the first time, it does not see what changes
  await settled();
  form._setState({ initialData: form._getInitializedFieldData(shown) });
  await settled();
  const sent = form._getSubmitData();
  const raw = form.validate();
  const errors = {};
  const values = {};
  for (const { id, indexes, valuePath } of form.get('formFieldInstanceRegistry').getAllKeyed()) {
    const path = valuePath.join('.');
    values[path] = at(form._getState().data, valuePath) ?? null;
    const messages = at(raw, [id, ...Object.values(indexes ?? {})]);
    if (messages?.length) errors[path] = messages;
  }
  form.destroy();
  container.remove();
  return { sent, values, errors };
}

const verdicts = [];
for (const filled of JSON.parse(await text(process.stdin))) verdicts.push(await verdict(filled));
process.stdout.write(JSON.stringify(verdicts));
process.exit(0);
