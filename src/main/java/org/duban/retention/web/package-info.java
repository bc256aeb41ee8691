@NullMarked
package org.duban.retention.web;

import org.jspecify.annotations.NullMarked;
