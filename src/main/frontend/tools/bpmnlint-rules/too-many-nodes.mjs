import { is } from 'bpmnlint-utils';

const MAX = 30;

export default () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Process')) return;
    const count = (node.flowElements ?? []).filter(e => is(e, 'bpmn:FlowNode')).length;
    if (count > MAX) reporter.report(node.id, `${count} nodes; put a part into a call activity`);
  },
});
