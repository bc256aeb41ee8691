// the project's own rules: "BPMN that people read"
import boundaryOnLowerEdge from './boundary-on-lower-edge.mjs';
import gatewayQuestion from './gateway-question.mjs';
import meaningfulIds from './meaningful-ids.mjs';
import noCrossingFlows from './no-crossing-flows.mjs';
import processComplete from './process-complete.mjs';
import shortTaskNames from './short-task-names.mjs';
import tooManyNodes from './too-many-nodes.mjs';

export const rules = {
  'boundary-on-lower-edge': boundaryOnLowerEdge,
  'gateway-question': gatewayQuestion,
  'meaningful-ids': meaningfulIds,
  'no-crossing-flows': noCrossingFlows,
  'process-complete': processComplete,
  'short-task-names': shortTaskNames,
  'too-many-nodes': tooManyNodes,
};

export const configs = {
  recommended: {
    rules: {
      'duban/boundary-on-lower-edge': 'error',
      'duban/gateway-question': 'error',
      'duban/meaningful-ids': 'error',
      'duban/no-crossing-flows': 'error',
      'duban/process-complete': 'error',
      'duban/short-task-names': 'error',
      'duban/too-many-nodes': 'warn',
    },
  },
};
