import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

/** Below this scale the names in the boxes can no longer be read. */
const READABLE = 0.75;

interface Shape {
  x: number;
  y: number;
  width: number;
  height: number;
}
interface Canvas {
  zoom(mode: 'fit-viewport' | number, centre?: 'auto'): number;
  addMarker(id: string, marker: string): void;
  viewbox(): { inner: Shape; outer: { width: number; height: number } };
  viewbox(box: Shape): void;
  resized(): void;
}
interface Overlays {
  add(id: string, overlay: { position: { top?: number; left?: number; right?: number; bottom?: number }; html: HTMLElement }): string;
}
interface Elements {
  get(id: string): unknown;
}

export interface DiagramView {
  fit(): void;
  locate(): void;
  zoom(factor: number): void;
  destroy(): void;
}

export interface Marks {
  active: string[];
  done: string[];
  incidents: string[];
  /** Said at the token, e.g. 当前环节. */
  here: string;
}

/** Shows a process with its token: done steps tinted, the current one framed and marked. */
export async function showDiagram(container: HTMLElement, xml: string, marks: Marks): Promise<DiagramView> {
  const viewer = new NavigatedViewer({ container });
  await viewer.importXML(xml);
  const canvas = viewer.get<Canvas>('canvas');
  const overlays = viewer.get<Overlays>('overlays');
  const elements = viewer.get<Elements>('elementRegistry');
  const known = (ids: string[]) => [...new Set(ids)].filter((id) => elements.get(id));

  const active = known(marks.active);
  known(marks.done)
    .filter((id) => !active.includes(id))
    .forEach((id) => canvas.addMarker(id, 'is-done'));
  active.forEach((id) => {
    canvas.addMarker(id, 'is-active');
    const token = document.createElement('span');
    token.className = 'token';
    token.textContent = marks.here;
    overlays.add(id, { position: { top: -12, left: 8 }, html: token });
  });
  known(marks.incidents).forEach((id) => canvas.addMarker(id, 'has-incident'));

  const fit = () => {
    canvas.resized();
    if (canvas.zoom('fit-viewport', 'auto') > 1) canvas.zoom(1, 'auto');
  };
  /** Where the token stands, large enough to be read. */
  const locate = () => {
    const target = active[0] ?? known(marks.done).at(-1);
    if (!target) return fit();
    canvas.zoom(READABLE, 'auto');
    const { x, y, width, height } = elements.get(target) as Shape;
    const { inner, outer } = canvas.viewbox();
    const view = { width: outer.width / READABLE, height: outer.height / READABLE };
    const place = (middle: number, size: number, start: number, whole: number) =>
      whole <= size ? start - (size - whole) / 2 : Math.min(Math.max(middle - size / 2, start - 20), start + whole + 20 - size);
    canvas.viewbox({
      x: place(x + width / 2, view.width, inner.x, inner.width),
      y: place(y + height / 2, view.height, inner.y, inner.height),
      ...view,
    });
  };
  fit();
  if ((canvas.zoom as unknown as () => number)() < READABLE) locate();
  return {
    fit,
    locate,
    zoom: (factor) => canvas.zoom((canvas.zoom as unknown as () => number)() * factor, 'auto'),
    destroy: () => viewer.destroy(),
  };
}
