/**
 * What expressions may reach, checked before the engine parses them and again when it runs them.
 */
@NullMarked
package org.duban.workflow.sandbox;

import org.jspecify.annotations.NullMarked;
