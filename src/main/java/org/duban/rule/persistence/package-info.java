@NullMarked
package org.duban.rule.persistence;

import org.jspecify.annotations.NullMarked;
