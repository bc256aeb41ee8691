@NullMarked
package org.duban.rule.web;

import org.jspecify.annotations.NullMarked;
