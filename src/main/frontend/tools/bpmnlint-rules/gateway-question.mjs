import { isAny } from 'bpmnlint-utils';

// a gateway that decides is a question, and every way out of it bears its answer
export default () => ({
  check(node, reporter) {
    if (!isAny(node, ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway'])) return;
    const out = node.outgoing ?? [];
    if (out.length < 2) return;
    if (!/[？?]$/.test(node.name ?? '')) {
      reporter.report(node.id, 'gateway is not named as a question');
    }
    for (const flow of out) {
      if (!flow.name) reporter.report(flow.id, 'way out of a decision bears no answer');
    }
    if (out.filter(flow => !flow.conditionExpression && flow !== node.default).length) {
      reporter.report(node.id, 'way out has neither condition nor default');
    }
  },
});
