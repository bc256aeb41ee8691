import { is } from 'bpmnlint-utils';
import { drawings } from './diagram.mjs';

function segments(edge) {
  const points = edge.waypoint ?? [];
  return points.slice(1).map((to, i) => [points[i], to]);
}

function turn(a, b, c) {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

// a true crossing: touching and running along each other (joins) is none
function cross([a, b], [c, d]) {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

export default () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) return;
    const flows = [...drawings(node).edges.values()].filter(e =>
      is(e.bpmnElement, 'bpmn:SequenceFlow'),
    );
    flows.forEach((one, i) => {
      for (const other of flows.slice(i + 1)) {
        if (segments(one).some(s => segments(other).some(t => cross(s, t)))) {
          reporter.report(one.bpmnElement.id, `crosses ${other.bpmnElement.id}`);
        }
      }
    });
  },
});
