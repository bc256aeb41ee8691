@NullMarked
package org.duban.audit.web;

import org.jspecify.annotations.NullMarked;
