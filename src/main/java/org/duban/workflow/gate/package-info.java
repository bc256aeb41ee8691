/**
 * The policy gate: what is deployed is read and judged here before the engine parses any of it,
 * whichever door it came through.
 */
@NullMarked
package org.duban.workflow.gate;

import org.jspecify.annotations.NullMarked;
