import { is } from 'bpmnlint-utils';
import { drawings } from './diagram.mjs';

const NEAR = 6;

export default () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) return;
    const { shapes } = drawings(node);
    for (const [id, shape] of shapes) {
      const event = shape.bpmnElement;
      if (!is(event, 'bpmn:BoundaryEvent') || !event.attachedToRef) continue;
      const host = shapes.get(event.attachedToRef.id)?.bounds;
      const middle = shape.bounds.y + shape.bounds.height / 2;
      if (host && Math.abs(host.y + host.height - middle) > NEAR) {
        reporter.report(id, 'not on the lower edge of what it guards');
      }
    }
  },
});
