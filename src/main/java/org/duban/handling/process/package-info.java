/** Where the tokens of a case are, and how they are moved. */
@org.jspecify.annotations.NullMarked
package org.duban.handling.process;
