package org.duban.workflow.marks;

import java.util.Set;

/**
 * A sequence flow.
 *
 * @param lapse what is recorded when it is taken past a mandatory step; empty if nothing
 * @param lapseOf ids of the mandatory steps it may be taken past
 */
record ModelFlow(String id, String source, String target, String lapse, Set<String> lapseOf) {}
