import { is } from 'bpmnlint-utils';

// ids name what the element is for: Task_VerifyDeclaration, Gateway_ProblemFound
const MEANINGFUL = /^[A-Z][A-Za-z]+_[A-Z][A-Za-z0-9_]*$/;
const GENERATED = /^[A-Z][A-Za-z]*_(?=[a-z0-9]*\d)[a-z0-9]{7}$/;

export default () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:FlowNode')) return;
    if (!MEANINGFUL.test(node.id) || GENERATED.test(node.id)) {
      reporter.report(node.id, 'id says nothing; name it like Task_VerifyDeclaration');
    }
  },
});
