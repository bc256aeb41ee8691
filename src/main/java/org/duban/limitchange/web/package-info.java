@NullMarked
package org.duban.limitchange.web;

import org.jspecify.annotations.NullMarked;
