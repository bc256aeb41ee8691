import { is } from 'bpmnlint-utils';

const MAX = 10;

export default () => ({
  check(node, reporter) {
    if (is(node, 'bpmn:Task') || is(node, 'bpmn:CallActivity')) {
      if ([...(node.name ?? '')].length > MAX) {
        reporter.report(node.id, `name is longer than ${MAX} characters: ${node.name}`);
      }
      if (node.$type === 'bpmn:Task') {
        reporter.report(node.id, 'task does nothing; say what kind it is');
      }
    }
  },
});
