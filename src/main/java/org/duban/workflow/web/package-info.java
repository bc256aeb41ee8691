/** The engine's own REST interface, as far as Camunda Modeler needs it to deploy. */
@NullMarked
package org.duban.workflow.web;

import org.jspecify.annotations.NullMarked;
